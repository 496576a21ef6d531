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
import org.springframework.http.MediaType;

/** The whole life of a convention in one file that proves itself, for one of its parties. */
public interface Evidence {

    /** Who answers for the files of an organisation. */
    Set<Role> DRAWN_UP_BY = Set.of(Role.JURISTE, Role.ARCHIVISTE, Role.ADMIN);

    Drawn draw(Person person, ConventionId id);

    /** A dossier on the disk until it was sent. */
    record Drawn(String name, long size, Path file) implements AutoCloseable {

        public void sendTo(HttpServletResponse response) throws IOException {
            var saved = ContentDisposition.attachment().filename(name).build();
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setContentLengthLong(size);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved.toString());
            Files.copy(file, response.getOutputStream());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
