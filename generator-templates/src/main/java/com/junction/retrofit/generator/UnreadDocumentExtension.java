package com.junction.retrofit.generator;

import com.junction.document.InvalidDocumentException;
import com.junction.retrofit.generator.document.Document;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.extensions.SwaggerParserExtension;
import io.swagger.v3.parser.core.models.AuthorizationValue;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/**
 * Lets OpenAPI Generator accept a document that Swagger Parser cannot read, such as one of OpenAPI 3.2. This generator
 * reads documents itself.
 */
public final class UnreadDocumentExtension implements SwaggerParserExtension {
    /** Called by Swagger Parser, which loads this class as a service. */
    public UnreadDocumentExtension() {}

    @Override
    public SwaggerParseResult readLocation(String url, List<AuthorizationValue> auth, ParseOptions options) {
        try {
            Document.read(url);
        } catch (InvalidDocumentException e) {
            return new OpenAPIV3Parser().readLocation(url, auth, options);
        }
        SwaggerParseResult unread = new SwaggerParseResult();
        unread.setOpenAPI(new UnreadDocument(url));
        return unread;
    }

    @Override
    public SwaggerParseResult readContents(String contents, List<AuthorizationValue> auth, ParseOptions options) {
        return new OpenAPIV3Parser().readContents(contents, auth, options);
    }
}
