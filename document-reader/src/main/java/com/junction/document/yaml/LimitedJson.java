package com.junction.document.yaml;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** Checks limits while the tokens of a JSON file are read, before values are made of them. */
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
    public @Nullable JsonToken nextToken() {
        JsonToken token = delegate.nextToken();
        check(token);
        return token;
    }

    @Override
    public @Nullable String nextName() {
        String name = delegate.nextName();
        check(delegate.currentToken());
        return name;
    }

    @Override
    public boolean nextName(SerializableString wanted) {
        boolean found = delegate.nextName(wanted);
        check(delegate.currentToken());
        return found;
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        int match = delegate.nextNameMatch(matcher);
        check(delegate.currentToken());
        return match;
    }

    private void check(@Nullable JsonToken token) {
        if (token == null) {
            return;
        }
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            depth--;
            return;
        }
        if (token == JsonToken.PROPERTY_NAME) {
            return;
        }
        usage.addNodes(1, file, this::place);
        if (token.isStructStart()) {
            usage.checkDepth(++depth, file, this::place);
        } else if (token.isNumeric()) {
            usage.checkNumber(delegate.getString(), file, this::place);
        }
    }

    private String place() {
        return "line " + delegate.currentTokenLocation().getLineNr() + ", column "
                + delegate.currentTokenLocation().getColumnNr();
    }
}
