package org.pacta.infra.problem;

/** Tells the API's addresses from the screens'. */
final class ApiPaths {

    private ApiPaths() {}

    static boolean isApi(String uri, String contextPath) {
        return uri.startsWith(contextPath + "/api/");
    }
}
