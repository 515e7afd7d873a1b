package com.junction.contract.links;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.replay.Exchange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The parameters by which a list is read in pages.
 *
 * @param limit the parameter for the most items of a page
 * @param position the parameter that says where a page begins; null if there is none
 */
public record Paging(
        ContractParameter limit, Style style, @Nullable ContractParameter position) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<String> LIMITS = Set.of(
            "limit",
            "pagesize",
            "perpage",
            "size",
            "count",
            "maxresults",
            "first",
            "top",
            "max",
            "take",
            "rows",
            "pagelimit",
            "itemsperpage",
            "resultsperpage",
            "maxitems",
            "maxkeys",
            "pagecount",
            "recordsperpage");

    private static final Map<Style, Set<String>> POSITIONS = Map.of(
            Style.OFFSET,
            Set.of(
                    "offset",
                    "skip",
                    "start",
                    "startindex",
                    "startat",
                    "firstresult",
                    "pageoffset",
                    "firstitem",
                    "from"),
            Style.PAGE,
            Set.of("page", "pagenumber", "pageno", "pageindex", "pagenum", "currentpage", "p"),
            Style.CURSOR,
            Set.of(
                    "cursor",
                    "after",
                    "startingafter",
                    "pagetoken",
                    "nexttoken",
                    "nextpagetoken",
                    "continuationtoken",
                    "continuation",
                    "marker",
                    "nextcursor",
                    "startafter",
                    "aftercursor",
                    "pagecursor",
                    "pageafter",
                    "lastkey",
                    "exclusivestartkey",
                    "token",
                    "next"));

    /** Names of properties that have the cursor, or the URL, of the next page. */
    private static final Set<String> NEXT = Set.of(
            "nextcursor",
            "next",
            "nextpagetoken",
            "nexttoken",
            "cursor",
            "endcursor",
            "after",
            "continuationtoken",
            "continuation",
            "marker",
            "nextmarker",
            "nextpage",
            "nextlink",
            "odatanextlink",
            "nexturl",
            "lastkey",
            "lastevaluatedkey",
            "href",
            "nextpagecursor",
            "pagetoken",
            "starttoken",
            "scrollid");

    private static final int DEEPEST = 3;

    /** How a page is chosen. */
    public enum Style {
        NONE,
        CURSOR,
        OFFSET,
        PAGE
    }

    /** The paging of an operation; empty if it has no integer parameter that limits a page. */
    public static Optional<Paging> of(ContractOperation operation) {
        return parameter(operation, LIMITS).filter(Paging::isInteger).map(limit -> {
            for (Style style : List.of(Style.CURSOR, Style.OFFSET, Style.PAGE)) {
                Optional<ContractParameter> position = parameter(operation, POSITIONS.getOrDefault(style, Set.of()))
                        .filter(found -> style == Style.CURSOR ? !isTime(found) : isInteger(found));
                if (position.isPresent()) {
                    return new Paging(limit, style, position.get());
                }
            }
            return new Paging(limit, Style.NONE, null);
        });
    }

    private static Optional<ContractParameter> parameter(ContractOperation operation, Set<String> names) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && names.contains(plain(parameter.name())))
                .findFirst();
    }

    private static boolean isInteger(ContractParameter parameter) {
        JsonNode schema = parameter.schema().node();
        return schema.toString().contains("\"integer\"") || schema.toString().contains("\"number\"");
    }

    private static boolean isTime(ContractParameter parameter) {
        return parameter.schema().node().toString().contains("\"date");
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** The parameter that takes a cursor, whose values only the server knows. */
    public Optional<ContractParameter> cursor() {
        return style == Style.CURSOR ? Optional.ofNullable(position) : Optional.empty();
    }

    /** The smallest limit that the document allows, at least 1. */
    public int smallest() {
        return Math.max(1, limit.schema().node().path("minimum").asInt(1));
    }

    /** The largest limit that the document allows, at most a hundred. */
    public int largest() {
        return Math.min(100, limit.schema().node().path("maximum").asInt(100));
    }

    /** The number of the first page or item, if the document says it. */
    public Optional<Integer> firstNumber() {
        if (style == Style.OFFSET) {
            return Optional.of(0);
        }
        if (position == null || style != Style.PAGE) {
            return Optional.empty();
        }
        JsonNode schema = position.schema().node();
        JsonNode first = schema.has("minimum") ? schema.path("minimum") : schema.path("default");
        return first.isIntegralNumber() ? Optional.of(first.asInt()) : Optional.empty();
    }

    /** The value of the position for the page after one; empty if the response does not tell it. */
    public Optional<JsonNode> next(Exchange page, int number, int size) {
        return switch (style) {
            case NONE -> Optional.empty();
            case OFFSET -> Optional.of(JSON.numberNode(number + size));
            case PAGE -> Optional.of(JSON.numberNode(number + 1));
            case CURSOR ->
                page.answer()
                        .map(answer -> answer.json())
                        .flatMap(body -> cursor(body, DEEPEST))
                        .or(() -> page.answer()
                                .map(answer -> answer.headers().get("Link"))
                                .flatMap(this::nextLink))
                        .map(JSON::stringNode);
        };
    }

    private Optional<String> cursor(JsonNode body, int depth) {
        for (Map.Entry<String, JsonNode> property : body.properties()) {
            JsonNode value = property.getValue();
            if (NEXT.contains(plain(property.getKey()))
                    && value.isValueNode()
                    && !value.isNull()
                    && !value.isBoolean()) {
                String text = value.asString(value.toString());
                if (!text.isEmpty()) {
                    return text.contains("?") || text.startsWith("http") ? ofUrl(text) : Optional.of(text);
                }
            }
        }
        return depth == 0
                ? Optional.empty()
                : body.properties().stream()
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isObject)
                        .flatMap(inner -> cursor(inner, depth - 1).stream())
                        .findFirst();
    }

    /** The cursor in the URL of a next page. */
    private Optional<String> ofUrl(String url) {
        HttpUrl base = HttpUrl.get("http://localhost/");
        return Optional.ofNullable(position)
                .flatMap(parameter -> Optional.ofNullable(base.resolve(url))
                        .map(resolved -> resolved.queryParameter(parameter.name())));
    }

    /** The cursor in a header such as {@code <https://..?cursor=2>; rel="next"} (RFC 8288). */
    private Optional<String> nextLink(String header) {
        for (String link : header.split(",(?=\\s*<)", 20)) {
            int end = link.indexOf('>');
            if (end > 0 && link.substring(end).matches("(?s).*rel=\"?next\\b.*")) {
                return ofUrl(link.substring(link.indexOf('<') + 1, end));
            }
        }
        return Optional.empty();
    }
}
