package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Javadoc;
import java.util.Map;

/** What the document says of an operation: what it does, its parameters, its errors, and where there is more. */
final class OperationJavadoc {
    private OperationJavadoc() {}

    /** For the method that takes everything; the others refer to it. */
    static Javadoc of(Group.Method method, GeneratorOptions options) {
        Operation operation = method.operation();
        Javadoc javadoc = new Javadoc().text(operation.description()).markup("{@code " + operation.displayName() + "}");
        Map<String, String> headers = operation.response().headers();
        if (!headers.isEmpty()) {
            javadoc.markup("Response headers, for {@link #withRawResponse()}: {@code "
                    + String.join("}, {@code ", headers.keySet()) + "}.");
        }
        method.pathParameters().stream()
                .filter(parameter -> parameter.description() != null)
                .forEach(parameter -> javadoc.tag("@param " + parameter.field(), parameter.description()));
        Node responses = operation.node().get("responses");
        operation.errors().keySet().forEach(code -> {
            Node response = responses.has(code) ? responses.resolve(code) : responses.missing();
            javadoc.tag(
                    "@throws " + options.errorsPackage() + "." + ErrorGenerator.className(code),
                    response.text("description").filter(text -> !text.isBlank()).orElse("where the answer is " + code));
        });
        String error = operation.errors().isEmpty() ? "for any error" : "for any other error";
        return ExternalDocs.addTo(
                javadoc.tag("@throws " + options.core("ApiError"), error + ", and where the body is not as described")
                        .tag("@throws " + options.core("NetworkError"), "where there is no answer"),
                operation.node());
    }
}
