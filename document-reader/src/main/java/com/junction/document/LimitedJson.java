package com.junction.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON file. It checks limits on each token, before Jackson creates any values. */
final class LimitedJson extends JsonParserDelegate {
    private final Usage usage;
    private final String file;
    private int depth;

    LimitedJson(JsonParser tokens, Usage usage, String file) {
        super(tokens);
        this.usage = usage;
        this.file = file;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token != null) {
            check(token);
        }
        return token;
    }

    private void check(JsonToken token) throws IOException {
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            depth--;
            return;
        }
        if (token == JsonToken.FIELD_NAME) {
            return;
        }
        usage.addNodes(1, file, this::place);
        if (token.isStructStart()) {
            usage.checkDepth(++depth, file, this::place);
        } else if (token.isNumeric()) {
            usage.checkNumber(delegate.getText(), file, this::place);
        }
    }

    private String place() {
        return "line " + delegate.currentTokenLocation().getLineNr() + ", column "
                + delegate.currentTokenLocation().getColumnNr();
    }
}
