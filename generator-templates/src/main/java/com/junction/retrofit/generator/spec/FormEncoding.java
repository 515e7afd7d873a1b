package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the encoding that the document wants for a field or a part of a form (OpenAPI, Encoding Object). */
final class FormEncoding {
    private static final List<String> URL_STYLES = List.of("style", "explode", "allowReserved");

    private FormEncoding() {}

    /**
     * Returns the media type of a part; null if it is the default. Warns of an encoding that cannot be sent, and
     * ignores it.
     *
     * @param encoding the encoding of the field or part; it may not exist
     */
    static @Nullable String mediaType(Location location, Schema schema, Node encoding) {
        List<String> named = Arrays.stream(
                        encoding.text("contentType").orElse("").split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean structured = isStructured(schema);
        if (structured && !named.isEmpty() && named.stream().noneMatch(FormEncoding::isJson)) {
            encoding.get("contentType").warn("left out: the client sends objects as application/json");
            return null;
        }
        if (location != Location.PART) {
            return null;
        }
        if (!encoding.get("headers").fields().isEmpty()) {
            encoding.get("headers").warn("left out: the client sends no headers with parts");
        }
        URL_STYLES.stream()
                .filter(encoding::has)
                .forEach(keyword -> encoding.get(keyword)
                        .warn("left out: it is for URLs and for application/x-www-form-urlencoded"));
        String usual = structured ? "application/json" : "text/plain";
        if (!MediaKind.isBinary(itemsOf(schema)) && named.stream().anyMatch(each -> matches(each, usual))) {
            return null;
        }
        // If the document allows several media types for a file, the file itself declares one.
        Optional<String> mediaType = MediaKind.isBinary(itemsOf(schema)) && named.size() > 1
                ? Optional.empty()
                : named.stream()
                        .filter(each -> MediaKind.isValid(each) && !each.contains("*"))
                        .filter(each -> !structured || isJson(each))
                        .findFirst();
        if (mediaType.isEmpty() && named.stream().anyMatch(each -> !MediaKind.isValid(each))) {
            encoding.get("contentType").warn("left out: it is not a media type");
        }
        return mediaType.orElse(null);
    }

    private static Schema itemsOf(Schema schema) {
        return schema.resolved().items().orElse(schema);
    }

    private static boolean isStructured(Schema schema) {
        Schema target = schema.resolved();
        Schema.Kind kind = target.kind() == Schema.Kind.ARRAY
                ? target.items().map(items -> items.resolved().kind()).orElse(Schema.Kind.ANY)
                : target.kind();
        return kind == Schema.Kind.OBJECT || kind == Schema.Kind.MAP || kind == Schema.Kind.ARRAY;
    }

    private static boolean matches(String range, String mediaType) {
        String plain = range.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return plain.equals(mediaType) || plain.equals("*/*") || plain.equals(mediaType.replaceFirst("/.*", "/*"));
    }

    private static boolean isJson(String mediaType) {
        return matches(mediaType, "application/json")
                || mediaType.replaceFirst(";.*", "").strip().endsWith("+json");
    }
}
