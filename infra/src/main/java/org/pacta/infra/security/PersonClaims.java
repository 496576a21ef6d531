package org.pacta.infra.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/**
 * Reads a person from what their token claims. A role counts only in an organisation that the token also names: a group
 * left behind in the directory gives nothing. Anything unknown is passed over.
 */
final class PersonClaims {

    private static final Pattern GROUP = Pattern.compile("/([a-z0-9][a-z0-9-]{0,62})/([a-z]+)");
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::code, role -> role));

    private PersonClaims() {}

    static Person person(Map<String, Object> claims) {
        var id = text(claims.get("sub")).orElseThrow(() -> new IllegalArgumentException("A token without sub"));
        var name = text(claims.get("name")).or(() -> text(claims.get("preferred_username")));
        return new Person(new ActorId(id), name.orElse(id), roles(claims));
    }

    private static Map<Organisation, Set<Role>> roles(Map<String, Object> claims) {
        Map<Organisation, Set<Role>> roles = new HashMap<>();
        aliases(claims.get("organization")).forEach(alias -> roles.put(alias, EnumSet.noneOf(Role.class)));
        texts(claims.get("groups")).map(GROUP::matcher).forEach(group -> {
            if (!group.matches()) return;
            var role = ROLES.get(group.group(2));
            var held = roles.get(new Organisation(group.group(1)));
            if (role != null && held != null) held.add(role);
        });
        roles.replaceAll((organisation, held) -> Set.copyOf(held));
        return roles;
    }

    /** Keycloak lists the aliases, or maps each alias to the attributes of its organisation. */
    private static Stream<Organisation> aliases(@Nullable Object claim) {
        var aliases = claim instanceof Map<?, ?> map ? map.keySet().stream().map(String::valueOf) : texts(claim);
        return aliases.flatMap(alias -> organisation(alias).stream());
    }

    private static Optional<Organisation> organisation(String alias) {
        try {
            return Optional.of(new Organisation(alias));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Stream<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) return many.stream().map(String::valueOf);
        return text(claim).stream();
    }

    private static Optional<String> text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
