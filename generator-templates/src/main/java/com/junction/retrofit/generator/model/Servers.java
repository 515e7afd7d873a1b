package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The servers of a document, as constants of {@code Environment}. */
final class Servers {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private Servers() {}

    /**
     * A server.
     *
     * @param url a Java literal, with the defaults of its variables
     * @param factory the method that takes values for its variables
     * @param parameters of that method; empty where there are no variables
     * @param expression the URL with those values
     */
    record View(String name, String url, String shown, String factory, String parameters, String expression) {
        boolean hasVariables() {
            return !parameters.isEmpty();
        }
    }

    /** Servers with a URL of their own; a relative one says nothing without the place of the document. */
    static List<View> of(Document document) {
        List<View> views = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node server : document.root().get("servers").items()) {
            String url = url(server);
            if (!url.matches("https?://[^{}/]+.*")) {
                server.warn(
                        "left out: \"" + url + "\" is no URL of a server; set one with url(…) on the client's builder");
                continue;
            }
            String base = server.text("x-fern-server-name")
                    .map(JavaNames::constantCase)
                    .orElse(views.isEmpty() ? "DEFAULT" : "SERVER_" + (views.size() + 1));
            String name = base;
            for (int i = 2; !names.add(name); i++) {
                name = base + "_" + i;
            }
            Map<String, Node> variables = server.get("variables").fields();
            views.add(new View(
                    name,
                    JavaNames.literal(url),
                    url,
                    JavaNames.camelCase(name),
                    variables.keySet().stream()
                            .map(variable -> "String " + JavaNames.camelCase(variable))
                            .collect(Collectors.joining(", ")),
                    expression(server.text("url").orElse(""), variables)));
        }
        return views;
    }

    /** The URL of a server with the defaults of its variables. */
    static String url(Node server) {
        Matcher matcher = VARIABLE.matcher(server.text("url").orElse(""));
        StringBuilder url = new StringBuilder();
        while (matcher.find()) {
            Node variable = server.get("variables").get(matcher.group(1));
            matcher.appendReplacement(
                    url, Matcher.quoteReplacement(variable.text("default").orElse(matcher.group(1))));
        }
        return matcher.appendTail(url).toString();
    }

    private static String expression(String template, Map<String, Node> variables) {
        String expression = JavaNames.literal(template);
        for (String variable : variables.keySet()) {
            expression = expression.replace("{" + variable + "}", "\" + " + JavaNames.camelCase(variable) + " + \"");
        }
        return expression.replace("\"\" + ", "").replace(" + \"\"", "");
    }
}
