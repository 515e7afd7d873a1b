package com.junction.retrofit.generator;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.InvalidDocumentException;
import com.junction.retrofit.generator.document.ReadingOptions;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
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
            new GeneratorOptions("ApiClient", "", "client", false, false, false, false, "", Set.of());

    private @Nullable String document;
    private String limits = "";
    private String referenceRoots = "";
    private String referenceHosts = "";

    /** For Maven, which sets {@code document}, and the options of the generator that say how it is read. */
    public OpenApiDocumentRule() {}

    @Override
    public void execute() throws EnforcerRuleException {
        if (document == null) {
            throw new EnforcerRuleException("openApiDocument needs <document>, the file to check");
        }
        try {
            check(document, ReadingOptions.parse(limits, referenceRoots, referenceHosts));
        } catch (IllegalArgumentException e) {
            throw new EnforcerRuleException(e.getMessage());
        }
    }

    static void check(String location, ReadingOptions options) throws EnforcerRuleException {
        try {
            Document read = Document.read(location, options);
            read.withinThisJvm(() -> new ClientGenerator(read, ANY).generate());
        } catch (InvalidDocumentException e) {
            throw new EnforcerRuleException(e.getMessage());
        }
    }

    @Override
    public String toString() {
        return "openApiDocument " + document;
    }
}
