package org.pacta.infra.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The whole life of a convention in one file that proves itself, for one of its parties. */
public interface Evidence {

    /** Who answers for the files of an organisation. */
    Set<Role> DRAWN_UP_BY = Set.of(Role.JURISTE, Role.ARCHIVISTE, Role.ADMIN);

    Drawn draw(Person person, ConventionId id);

    /** The dossier and what it holds, file by file, with the slip that an archives service takes it over by (SEDA 2.2). */
    Drawn transfer(Person person, ConventionId id);

    /** A file on the disk until it was sent. */
    record Drawn(String name, String type, Path file) implements AutoCloseable {

        public void sendTo(HttpServletResponse response) throws IOException {
            var saved = ContentDisposition.attachment().filename(name).build();
            response.setContentType(type);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved.toString());
            Files.copy(file, response.getOutputStream());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
