package org.pacta.infra.screens.form;

import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.springframework.web.multipart.MultipartFile;

/** Takes in a document that comes with a form; the form then bears its id. */
@FunctionalInterface
public interface Deposits {

    String deposit(Person person, ConventionId convention, MultipartFile document);
}
