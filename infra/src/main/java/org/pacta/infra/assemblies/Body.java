package org.pacta.infra.assemblies;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deliberation.Assembly;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Nature;
import org.pacta.workflows.step.ConventionFacts.LegalIdentity;

/**
 * An organisation as the installation describes it.
 *
 * @param departement three characters, as in the identifier of an act: its holidays and its hour are those of this place
 * @param goodFriday whether its commune keeps Good Friday, in Alsace-Moselle
 * @param members in office; zero for a body without an assembly
 * @param accounts the first members, who log in: their identifier in the directory, or their user name in the
 *     demonstration's
 * @param desks addresses to which e-mails for its services go, by the short name of each
 */
record Body(
        String name,
        Nature nature,
        Assembly.@Nullable Kind kind,
        int population,
        @Nullable String siren,
        @Nullable String departement,
        boolean goodFriday,
        int members,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> accounts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> desks) {

    Body {
        if (nature == Nature.PUBLIC && (kind == null || siren == null || departement == null))
            throw new IllegalArgumentException(name + ": a public body has a kind, a siren and a departement");
        if (siren != null && !siren.matches("[0-9]{9}"))
            throw new IllegalArgumentException(name + ": a siren has nine digits, not " + siren);
        placeOf(departement, goodFriday);
        accounts = List.copyOf(accounts);
        desks = Map.copyOf(desks);
        desks.forEach((desk, address) -> requireAddress(address));
        if (accounts.size() > members)
            throw new IllegalArgumentException(name + ": more accounts than members in office");
    }

    private static void requireAddress(String address) {
        if (!address.matches("[^@\\s<>\"]+@[^@\\s<>\"]+"))
            throw new IllegalArgumentException("An e-mail address has one @ and no blank: " + address);
    }

    /** Where its deadlines run; a body that tells no departement is taken to be on the common mainland. */
    Place place() {
        return placeOf(departement, goodFriday);
    }

    private static Place placeOf(@Nullable String departement, boolean goodFriday) {
        var code = departement == null ? Place.METROPOLE.departement() : departement.replaceFirst("^0(?=..$)", "");
        return new Place(code, goodFriday);
    }

    /** The accounts first, then the members that nobody logs in for: {@code aix-m05}… */
    List<MemberId> inOffice(String alias) {
        var others =
                IntStream.rangeClosed(accounts.size() + 1, members).mapToObj(rank -> "%s-m%02d".formatted(alias, rank));
        return Stream.concat(accounts.stream().map(Body::accountId), others)
                .map(MemberId::new)
                .toList();
    }

    Optional<Assembly> assembly(Organisation organisation) {
        return Optional.ofNullable(kind)
                .filter(present -> members > 0)
                .map(known ->
                        new Assembly(organisation, known, population, Set.copyOf(inOffice(organisation.alias()))));
    }

    Optional<LegalIdentity> identity() {
        return siren == null || departement == null || nature == Nature.PRIVATE
                ? Optional.empty()
                : Optional.of(new LegalIdentity(siren, departement));
    }

    /** The demonstration's accounts have an identifier that follows from their user name. */
    private static String accountId(String account) {
        if (account.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return account;
        return UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
