package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.JavaNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that every template may print. */
public record ClientView(
        String title,
        String clientName,
        String basePackage,
        String corePackage,
        String errorsPackage,
        List<Environment> environments,
        @Nullable String defaultEnvironment,
        List<Credentials.View> credentials,
        boolean hasBasic,
        boolean usesInteger,
        boolean usesLong,
        boolean usesDouble,
        boolean usesBoolean,
        boolean usesConstant,
        boolean usesList,
        boolean usesMap) {

    /** A server. */
    public record Environment(String name, String url) {}

    static ClientView of(OpenAPI openApi, GeneratorOptions options, Credentials credentials, TypeResolver types) {
        List<Environment> environments = environments(openApi);
        return new ClientView(
                openApi.getInfo().getTitle(),
                options.clientName(),
                options.basePackage(),
                options.corePackage(),
                options.errorsPackage(),
                environments,
                environments.isEmpty() ? null : environments.get(0).name(),
                credentials.views(),
                credentials.views().stream().anyMatch(Credentials.View::basic),
                types.uses("Json.INTEGER"),
                types.uses("Json.LONG"),
                types.uses("Json.DOUBLE"),
                types.uses("Json.BOOLEAN"),
                types.uses("Json.constant("),
                types.uses("Json.list("),
                types.uses("Json.map("));
    }

    /** Servers with a URL of their own; a relative one says nothing without the place of the document. */
    private static List<Environment> environments(OpenAPI openApi) {
        List<Environment> environments = new ArrayList<>();
        for (Server server : openApi.getServers() == null ? List.<Server>of() : openApi.getServers()) {
            if (server.getUrl().matches("https?://[^{}]+")) {
                environments.add(new Environment(name(server, environments.size()), server.getUrl()));
            }
        }
        return environments;
    }

    private static String name(Server server, int index) {
        Object name =
                server.getExtensions() == null ? null : server.getExtensions().get("x-fern-server-name");
        if (name != null) {
            return JavaNames.constantCase(name.toString());
        }
        return index == 0 ? "DEFAULT" : "SERVER_" + (index + 1);
    }
}
