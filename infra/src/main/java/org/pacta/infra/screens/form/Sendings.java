package org.pacta.infra.screens.form;

import org.pacta.domain.shared.ConventionId;
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

    private final Deposits deposits;

    public Sendings(Deposits deposits) {
        this.deposits = deposits;
    }

    public Typed read(Person person, ConventionId convention, NativeWebRequest request) {
        var values = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            for (var value : given) values.add(name, value);
        });
        files(request)
                .forEach((name, given) -> given.stream()
                        .filter(file -> !file.isEmpty())
                        .forEach(file -> values.set(name, deposits.deposit(person, convention, file))));
        return new Typed(values);
    }

    private static MultiValueMap<String, MultipartFile> files(NativeWebRequest request) {
        var sent = request.getNativeRequest(MultipartRequest.class);
        return sent == null ? new LinkedMultiValueMap<>() : sent.getMultiFileMap();
    }
}
