package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Marker;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines of a printed file that are too long at the markers. */
final class LineBreaks {
    private static final int COLUMNS = 120;
    private static final int CONTINUATION = 8;
    private static final int INDENT = 4;

    private final StringBuilder printed = new StringBuilder();
    private int lineStart;

    private LineBreaks() {}

    /** Returns the text with its markers replaced by line breaks. */
    static String apply(String text) {
        LineBreaks breaks = new LineBreaks();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            breaks.line(line);
            if (end >= 0) {
                breaks.printed.append('\n');
            }
            start = start + line.length() + 1;
        }
        return breaks.printed.toString();
    }

    /** A part of a line. A group consists of parts, and is printed on one line if it fits. */
    private sealed interface Part {
        int width();
    }

    private record Text(String text) implements Part {
        @Override
        public int width() {
            return text.length();
        }
    }

    private record Space(char kind) implements Part {
        @Override
        public int width() {
            return 1;
        }
    }

    private record Group(char kind, List<Part> parts, int width) implements Part {
        static Group of(char kind, List<Part> parts) {
            return new Group(kind, parts, widthOf(parts) + (kind == Marker.LIST ? 0 : 2));
        }
    }

    private static int widthOf(List<Part> parts) {
        int width = 0;
        for (Part part : parts) {
            width += part.width();
        }
        return width;
    }

    private void line(String line) {
        lineStart = printed.length();
        List<Part> parts = new Parser(line).parse();
        if (widthOf(parts) <= COLUMNS) {
            flat(parts);
        } else {
            broken(parts, lineIndent(line) + CONTINUATION, 0);
        }
    }

    private static int lineIndent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private int indent() {
        return lineIndent(printed.substring(lineStart));
    }

    private int column() {
        return printed.length() - lineStart;
    }

    private void newLine(int indent) {
        printed.append('\n');
        lineStart = printed.length();
        printed.append(" ".repeat(indent));
    }

    private void flat(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Text text) {
                printed.append(text.text());
            } else if (part instanceof Group group) {
                String edge = group.kind() == Marker.LIST ? "" : " ";
                printed.append(edge);
                flat(group.parts());
                printed.append(edge);
            } else {
                printed.append(' ');
            }
        }
    }

    /**
     * Prints parts that do not fit on one line.
     *
     * @param indent the indentation of lines that begin at spaces
     * @param after the columns that the text after the parts needs
     */
    private void broken(List<Part> parts, int indent, int after) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Text text) {
                printed.append(text.text());
            } else if (part instanceof Space space) {
                space(space, indent, unbroken(parts, i + 1, after));
            } else if (part instanceof Group group) {
                group(group, unbroken(parts, i + 1, after));
            }
        }
    }

    /** Returns the number of columns up to the next possible break. */
    private static int unbroken(List<Part> parts, int start, int after) {
        int width = 0;
        for (Part part : parts.subList(start, parts.size())) {
            if (part instanceof Space || (part instanceof Group group && group.kind() != Marker.LIST)) {
                return width;
            }
            width += part.width();
        }
        return width + after;
    }

    private void space(Space space, int indent, int next) {
        if (space.kind() == Marker.SPACE) {
            newLine(indent);
        } else if (column() + 1 + next <= COLUMNS) {
            printed.append(' ');
        } else {
            newLine(indent());
            printed.append(space.kind() == Marker.COMMENT_FILL ? "* " : "");
        }
    }

    private void group(Group group, int after) {
        int indent = indent();
        switch (group.kind()) {
            case Marker.LIST -> list(group, indent, after);
            case Marker.BLOCK -> {
                newLine(indent + INDENT);
                nested(group.parts(), indent + INDENT + CONTINUATION, 0);
                newLine(indent);
            }
            default -> {
                newLine(indent + 1);
                printed.append("* ");
                nested(group.parts(), indent, 0);
                newLine(indent + 1);
            }
        }
    }

    private void list(Group group, int indent, int after) {
        if (column() + group.width() + after <= COLUMNS) {
            flat(group.parts());
            return;
        }
        newLine(indent + CONTINUATION);
        nested(group.parts(), indent + CONTINUATION, after);
    }

    private void nested(List<Part> parts, int indent, int after) {
        if (column() + widthOf(parts) + after <= COLUMNS) {
            flat(parts);
        } else {
            broken(parts, indent, after);
        }
    }

    private static final class Parser {
        private final String line;
        private int position;

        Parser(String line) {
            this.line = line;
        }

        List<Part> parse() {
            List<Part> parts = parts();
            if (position < line.length()) {
                throw new IllegalStateException("A list, a block or a comment ends that did not begin: " + line);
            }
            return parts;
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            int start = position;
            while (position < line.length() && line.charAt(position) != Marker.END) {
                char next = line.charAt(position);
                if (next < Marker.LIST || next > Marker.COMMENT_FILL) {
                    position++;
                    continue;
                }
                addText(parts, start);
                position++;
                parts.add(next < Marker.END ? group(next) : new Space(next));
                start = position;
            }
            addText(parts, start);
            return parts;
        }

        private Group group(char kind) {
            Group group = Group.of(kind, parts());
            if (position == line.length()) {
                throw new IllegalStateException("A list, a block or a comment does not end on its line: " + line);
            }
            position++;
            return group;
        }

        private void addText(List<Part> parts, int start) {
            if (start < position) {
                parts.add(new Text(line.substring(start, position)));
            }
        }
    }
}
