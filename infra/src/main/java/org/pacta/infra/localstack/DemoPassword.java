package org.pacta.infra.localstack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The password of the demonstration accounts, hashed before the import: Keycloak would spend most of a first start on
 * sixty expensive hashes. It is one and public, so it is hashed once for all; Keycloak replaces each with its own kind,
 * and a salt of its own, at the first login.
 */
final class DemoPassword {

    private static final String ALGORITHM = "pbkdf2-sha256";
    private static final int ITERATIONS = 27_500;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;

    private static final Map<String, String> SECRETS = new ConcurrentHashMap<>();

    private DemoPassword() {}

    static ObjectNode credential(String password, ObjectNode credential) {
        var kind = credential.objectNode().put("hashIterations", ITERATIONS).put("algorithm", ALGORITHM);
        return credential
                .put("type", "password")
                .put("secretData", SECRETS.computeIfAbsent(password, DemoPassword::secret))
                .put("credentialData", kind.toString());
    }

    private static String secret(String password) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var encoder = Base64.getEncoder();
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", encoder.encodeToString(hash(password, salt)))
                .put("salt", encoder.encodeToString(salt))
                .toString();
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows PBKDF2", e);
        }
    }
}
