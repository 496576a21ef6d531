package org.pacta.infra.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The issuer")
class IssuerTest {

    final Issuer issuer = new Issuer("https://id.example:8443/auth/realms/pacta/");

    @Test
    void gives_its_endpoints_without_being_asked() {
        assertThat(issuer.address()).isEqualTo("https://id.example:8443/auth/realms/pacta");
        assertThat(issuer.token()).isEqualTo(issuer.address() + "/protocol/openid-connect/token");
        assertThat(issuer.certificates()).isEqualTo(issuer.address() + "/protocol/openid-connect/certs");
    }

    @Test
    void is_named_in_a_policy_by_scheme_host_and_port() {
        assertThat(issuer.origin()).isEqualTo("https://id.example:8443");
        assertThat(new Issuer("http://localhost/realms/pacta").origin()).isEqualTo("http://localhost");
    }

    @Test
    void is_refused_when_it_is_no_realm() {
        assertThatThrownBy(() -> new Issuer("localhost:8180"))
                .hasMessageContaining("pacta.oidc.issuer")
                .hasMessageContaining("localhost:8180");
    }
}
