package org.pacta.infra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: starts the parts that no configured address replaces, then serves the inbox and the API. */
@SpringBootApplication
public class Pacta {

    public static void main(String[] args) {
        SpringApplication.run(Pacta.class, args);
    }
}
