package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.NamingExtension;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The servers of a document, as constants of {@code Environment}. */
final class Servers {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private Servers() {}

    /**
     * A server.
     *
     * @param url a Java literal, with the defaults of its variables
     * @param factory the method that takes values for its variables
     * @param variables the parameters of that method
     * @param urlOfVariables an expression for the URL with the values of these parameters
     */
    record View(
            List<Code> javadoc,
            Code name,
            Code url,
            boolean hasVariables,
            Code factory,
            List<Code> variables,
            Code urlOfVariables) {}

    /** Returns the servers with an absolute URL; a relative URL would need the address of the document. */
    static List<View> of(Document document) {
        List<View> views = new ArrayList<>();
        Scope names = Scopes.environments();
        Scope factories = Scopes.environmentFactories();
        for (Node server : document.root().get("servers").items()) {
            String url = url(server);
            if (!url.matches("https?://[^{}/]+.*")) {
                server.warn("left out: \"" + url
                        + "\" is not the URL of a server; set one with url(…) on the client's builder");
                continue;
            }
            String name = names.claim(server.text(NamingExtension.SERVER.key())
                    .map(JavaNames::constantCase)
                    .orElse(views.isEmpty() ? "DEFAULT" : "SERVER_" + (views.size() + 1)));
            String factory = factories.claim(JavaNames.camelCase(name));
            Map<String, Code> parameters = parameters(server);
            views.add(new View(
                    new Javadoc().paragraph("%s.", JavadocText.code(url)).lines(),
                    Code.name(name),
                    Code.literal(url),
                    !parameters.isEmpty(),
                    Code.name(factory),
                    List.copyOf(parameters.values()),
                    expression(server, parameters)));
        }
        return views;
    }

    /** Returns the URL of a server with the defaults of its variables. */
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

    private static Map<String, Code> parameters(Node server) {
        Map<String, Code> parameters = new LinkedHashMap<>();
        Scope names = Scopes.serverVariables();
        for (String variable : server.get("variables").fields().keySet()) {
            parameters.put(variable, Code.name(names.claim(JavaNames.camelCase(variable))));
        }
        return parameters;
    }

    private static Code expression(Node server, Map<String, Code> parameters) {
        String template = server.text("url").orElse("");
        List<Code> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            Code parameter = parameters.get(matcher.group(1));
            text.append(template, end, parameter == null ? matcher.end() : matcher.start());
            end = matcher.end();
            if (parameter != null) {
                addText(parts, text);
                parts.add(Code.format(
                        "variable(%s, %s, %s)",
                        Code.literal(matcher.group(1)),
                        parameter,
                        Code.literal(punctuation(server.get("variables").get(matcher.group(1))))));
            }
        }
        text.append(template, end, template.length());
        addText(parts, text);
        return Code.join(" + ", parts);
    }

    private static void addText(List<Code> parts, StringBuilder text) {
        if (text.length() > 0) {
            parts.add(Code.literal(text.toString()));
            text.setLength(0);
        }
    }

    /** Returns the punctuation in the document's values of a variable, because other values may contain it too. */
    private static String punctuation(Node variable) {
        Stream<String> values = Stream.concat(
                variable.text("default").stream(),
                variable.get("enum").items().stream().map(value -> value.value().asText()));
        return values.flatMapToInt(String::chars)
                .filter(character -> ":/+,;=!$&'()*%".indexOf(character) >= 0)
                .sorted()
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
