package com.junction.retrofit.generator;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.InvalidDocumentException;
import com.junction.retrofit.generator.model.ClientGenerator;
import com.junction.retrofit.generator.model.GeneratorOptions;
import java.util.Set;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.jspecify.annotations.Nullable;

/**
 * A rule for Maven's enforcer: a client can be written from the document. OpenAPI Generator's plugin logs what is wrong
 * with one with the stack traces of all its parsers; this stops the build before, in one message.
 */
public final class OpenApiDocumentRule extends AbstractEnforcerRule {
    /** Whether a document can be generated from does not depend on what its client is called. */
    private static final GeneratorOptions ANY =
            new GeneratorOptions("ApiClient", "", "client", false, false, false, "", Set.of());

    private @Nullable String document;

    /** For Maven, which sets {@code document}. */
    public OpenApiDocumentRule() {}

    @Override
    public void execute() throws EnforcerRuleException {
        if (document == null) {
            throw new EnforcerRuleException("openApiDocument needs <document>, the file to check");
        }
        check(document);
    }

    static void check(String location) throws EnforcerRuleException {
        try {
            new ClientGenerator(Document.read(location), ANY).generate();
        } catch (InvalidDocumentException e) {
            throw new EnforcerRuleException(e.getMessage());
        }
    }

    @Override
    public String toString() {
        return "openApiDocument " + document;
    }
}
