package com.junction.retrofit.generator;

import com.junction.document.InvalidDocumentException;
import com.junction.document.ReadingOptions;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import java.util.Set;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.jspecify.annotations.Nullable;

/**
 * A rule for Maven's enforcer that checks whether a client can be generated from the document. OpenAPI Generator's
 * plugin logs problems with the stack traces of all its parsers; this rule stops the build earlier, with one message.
 */
public final class OpenApiDocumentRule extends AbstractEnforcerRule {
    /** The names of the client do not affect the check. */
    private static final GeneratorOptions ANY =
            new GeneratorOptions("ApiClient", "", "client", false, false, false, false, "", Set.of(), false);

    private @Nullable String document;
    private String limits = "";
    private String referenceRoots = "";
    private String referenceHosts = "";

    /** Called by Maven, which then sets {@code document} and the options for reading it. */
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
