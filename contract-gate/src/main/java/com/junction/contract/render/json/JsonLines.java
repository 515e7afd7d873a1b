package com.junction.contract.render.json;

import com.junction.contract.output.Numbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Lays JSON out in lines. Names and scalars stay as they were sent. */
public final class JsonLines {
    /** The most lines that are shown at once. */
    private static final int MOST = 60;

    /** How many lines are shown on either side of a marked line, if not all lines are shown. */
    private static final int AROUND = 8;

    private static final JsonFactory JSON = new JsonFactory();

    private final String text;
    private final Set<String> pointers;
    private final List<JsonLine> lines = new ArrayList<>();
    private int depth;
    private String name = "";

    private JsonLines(String text, Set<String> pointers) {
        this.text = text;
        this.pointers = pointers;
    }

    /**
     * Returns the lines of a JSON text; empty if it is not one JSON value. Of a long text, these are the lines around the
     * marked ones.
     *
     * @param pointers the JSON pointers of the values that are marked
     */
    public static Optional<List<JsonLine>> of(String text, Set<String> pointers) {
        JsonLines all = new JsonLines(text, pointers);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            all.read(parser);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return all.lines.isEmpty() ? Optional.empty() : Optional.of(all.around());
    }

    private void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (depth == 0 && !lines.isEmpty()) {
                lines.clear();
                return;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                separate();
                name = string(parser) + ": ";
            } else if (token.isStructEnd()) {
                close(token.asString());
            } else {
                if (name.isEmpty()) {
                    separate();
                }
                boolean opens = token.isStructStart();
                String value = token == JsonToken.VALUE_STRING
                        ? string(parser)
                        : opens ? token.asString() : parser.getString();
                lines.add(new JsonLine(depth, name, value, "", pointers.contains(pointer(parser, opens))));
                name = "";
                depth += opens ? 1 : 0;
            }
        }
    }

    private static String pointer(JsonParser parser, boolean opens) {
        var context = parser.streamReadContext();
        return (opens ? context.getParent() : context).pathAsPointer().toString();
    }

    private String string(JsonParser parser) {
        // The parser reads a string only when it must, and then finds that its end is missing.
        parser.finishToken();
        int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return text.substring(start, end + 1);
    }

    /** Ends the value before another value of the same array or object. */
    private void separate() {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).depth() == depth) {
            lines.set(last, lines.get(last).with(lines.get(last).value(), ","));
        }
    }

    private void close(String bracket) {
        depth--;
        JsonLine last = lines.get(lines.size() - 1);
        if (last.depth() == depth && (last.value().equals("{") || last.value().equals("["))) {
            lines.set(lines.size() - 1, last.with(last.value() + bracket, ""));
        } else {
            lines.add(new JsonLine(depth, "", bracket, "", false));
        }
    }

    private List<JsonLine> around() {
        BitSet kept = kept();
        List<JsonLine> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kept.get(i)) {
                shown.add(lines.get(i));
            } else {
                int next = kept.nextSetBit(i) < 0 ? lines.size() : kept.nextSetBit(i);
                boolean items = lines.subList(i, next).stream().allMatch(JsonLine::isLeftOut);
                shown.add(JsonLine.leftOut(lines.get(i).depth(), Numbers.counted(next - i, items ? "item" : "line")));
                i = next - 1;
            }
        }
        return shown;
    }

    private BitSet kept() {
        BitSet kept = new BitSet();
        for (int i = 0; i < lines.size() && kept.cardinality() < MOST; i++) {
            if (lines.get(i).marked()) {
                kept.set(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1));
                keepParents(i, kept);
            }
        }
        if (kept.isEmpty() || lines.size() <= MOST) {
            kept.set(0, Math.min(MOST, lines.size()));
        }
        for (int i = 0; i < lines.size(); i++) {
            kept.set(i, kept.get(i) && !lines.get(i).isLeftOut());
        }
        return kept;
    }

    private void keepParents(int line, BitSet kept) {
        int inner = lines.get(line).depth();
        for (int i = line - 1; i >= 0 && inner > 0; i--) {
            if (lines.get(i).depth() < inner) {
                kept.set(i);
                inner = lines.get(i).depth();
            }
        }
    }
}
