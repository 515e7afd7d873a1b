package com.junction.contract.tree;

import com.junction.document.DocumentFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the lines of places in the files of a document. */
public final class SourceLines {
    /** The characters of a line that are shown. */
    private static final int LONGEST = 240;

    private final Path root;
    private final Map<String, Path> files;
    private final Map<String, String> moved;
    private final Map<Path, Optional<Node>> parsed = new HashMap<>();
    private final Map<Path, List<String>> texts = new HashMap<>();

    /**
     * Finds lines in a document.
     *
     * @param files the other files by their names in the tree
     * @param moved the pointers of copies, and of their originals
     */
    SourceLines(Path root, Map<String, Path> files, Map<String, String> moved) {
        this.root = root;
        this.files = files;
        this.moved = moved;
    }

    /**
     * A location in a file.
     *
     * @param line the number of the line, from 1
     * @param column the number of the column, from 1
     */
    public record Location(Path file, int line, int column) {}

    /** The location of a JSON pointer, or of the nearest existing place above it; empty if the file cannot be read. */
    public Optional<Location> locate(String place) {
        String pointer = written(place);
        List<String> tokens = new ArrayList<>();
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        Path file = root;
        if (tokens.size() > 1 && tokens.get(0).equals(Bundle.FILES)) {
            file = files.getOrDefault(tokens.get(1), root);
            tokens = tokens.subList(2, tokens.size());
        }
        Path found = file;
        List<String> path = tokens;
        return parsed.computeIfAbsent(file, SourceLines::parse)
                .map(node -> walk(node, path))
                .map(Node::getStartMark)
                .map(mark -> new Location(found, mark.getLine() + 1, mark.getColumn() + 1));
    }

    /** The pointer of the original, for a place in a copy. */
    private String written(String place) {
        for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
            String origin = moved.get(place.substring(0, end));
            if (origin != null) {
                return written(origin + place.substring(end));
            }
        }
        return place;
    }

    private static Node walk(Node start, List<String> tokens) {
        Node key = start;
        Node node = start;
        for (String token : tokens) {
            Node next = null;
            if (node instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    if (tuple.getKeyNode() instanceof ScalarNode scalar
                            && scalar.getValue().equals(token)) {
                        key = tuple.getKeyNode();
                        next = tuple.getValueNode();
                    }
                }
            } else if (node instanceof SequenceNode sequence
                    && token.matches("\\d{1,9}")
                    && Integer.parseInt(token) < sequence.getValue().size()) {
                next = sequence.getValue().get(Integer.parseInt(token));
                key = next;
            }
            if (next == null) {
                return key;
            }
            node = next;
        }
        return key;
    }

    private static Optional<Node> parse(Path file) {
        try {
            return Optional.ofNullable(DocumentFile.nodes(file));
        } catch (IOException | YAMLException e) {
            return Optional.empty();
        }
    }

    /** The lines around a location: up to a number of lines before and after it. Long lines are cut. */
    public List<String> around(Location location, int lines) {
        List<String> all = texts.computeIfAbsent(location.file(), SourceLines::text);
        int from = Math.max(0, location.line() - 1 - lines);
        return all.subList(Math.min(from, all.size()), Math.min(all.size(), location.line() + lines)).stream()
                .map(line -> near(location.column(), line))
                .toList();
    }

    /** Cuts a line near a column, because some documents have a single line. */
    private static String near(int column, String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int from = Math.max(0, Math.min(column - 1 - LONGEST / 4, line.length() - LONGEST));
        int to = from + LONGEST;
        return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    }

    private static List<String> text(Path file) {
        try {
            return DocumentFile.text(file).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
