package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.naming.ErrorNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.spec.Operation;
import java.util.List;

/** Writes the description of an operation, its parameters, its errors, and links. */
final class OperationJavadoc {
    private OperationJavadoc() {}

    /** Returns the comment of the method with all parameters; the other methods link to it. */
    static Javadoc of(Group.Method method, GeneratorOptions options) {
        Operation operation = method.operation();
        Javadoc javadoc =
                new Javadoc().text(operation.description()).paragraph("%s", JavadocText.code(operation.displayName()));
        List<JavadocText> headers = operation.response().headers().keySet().stream()
                .map(JavadocText::code)
                .toList();
        if (!headers.isEmpty()) {
            javadoc.paragraph("Response headers, for {@link #withRawResponse()}: %s.", JavadocText.list(headers));
        }
        method.pathParameters().forEach(parameter -> {
            if (parameter.description() != null) {
                javadoc.tag(
                        "@param %s %s",
                        JavadocText.name(Code.name(parameter.name())), JavadocText.text(parameter.description()));
            }
        });
        Node responses = operation.node().get("responses");
        operation.errors().keySet().forEach(code -> {
            Node response = responses.has(code) ? responses.resolve(code) : responses.missing();
            javadoc.tag(
                    "@throws %s %s",
                    name(options.errorsPackage() + "." + ErrorNames.className(code)),
                    JavadocText.text(response.text("description")
                            .filter(text -> !text.isBlank())
                            .orElse("if the status is " + code)));
        });
        String error = operation.errors().isEmpty() ? "for any error" : "for any other error";
        javadoc.tag(
                        "@throws %s %s, or if the body of an error is not as documented",
                        name(options.core("ApiError")), JavadocText.text(error))
                .tag("@throws %s if no response arrives", name(options.core("NetworkError")));
        return ExternalDocs.addTo(javadoc, operation.node());
    }

    private static JavadocText name(String className) {
        return JavadocText.name(Code.name(className));
    }
}
