package org.pacta.infra.screens.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Reads a form as it was sent, its documents deposited first so that an error elsewhere does not lose them. */
@Component
public class Sendings {

    private final Documents documents;

    public Sendings(Documents documents) {
        this.documents = documents;
    }

    /** Whose documents they become, and of which convention. */
    public record Owner(Person person, Organisation organisation, ConventionId convention) {}

    public Typed read(Owner owner, NativeWebRequest request) {
        var values = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            for (var value : given) values.add(name, value);
        });
        for (var sent : files(request).toSingleValueMap().entrySet()) {
            if (sent.getValue().isEmpty()) continue;
            try {
                values.set(sent.getKey(), deposit(owner, sent.getValue()));
            } catch (FormRefused refused) {
                return new Typed(values, Refusal.of(refused).in(sent.getKey()));
            }
        }
        return new Typed(values, null);
    }

    private String deposit(Owner owner, MultipartFile file) {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "document");
            var deposit = new Deposit(owner.organisation(), owner.convention(), name, file.getBytes());
            return documents.deposit(owner.person(), deposit).id().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MultiValueMap<String, MultipartFile> files(NativeWebRequest request) {
        var sent = request.getNativeRequest(MultipartRequest.class);
        return sent == null ? new LinkedMultiValueMap<>() : sent.getMultiFileMap();
    }
}
