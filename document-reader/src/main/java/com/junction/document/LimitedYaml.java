package com.junction.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * The events of a YAML file. It checks limits on each event, before any values are created. An alias counts as much as
 * its target, and is never expanded for the count.
 */
final class LimitedYaml implements Parser {
    /** An object or an array that has not ended. */
    private static final class Open {
        private final @Nullable String anchor;
        private final boolean mapping;
        private long nodes = 1;
        private long children;

        Open(@Nullable String anchor, boolean mapping) {
            this.anchor = anchor;
            this.mapping = mapping;
        }

        boolean expectsKey() {
            return mapping && children % 2 == 0;
        }
    }

    private final Parser events;
    private final Usage usage;
    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();

    /** The number of nodes in the value of each anchor; 0 while the value has not ended. */
    private final Map<String, Long> anchored = new HashMap<>();

    LimitedYaml(Parser events, Usage usage, String file) {
        this.events = events;
        this.usage = usage;
        this.file = file;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return events.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = events.getEvent();
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> start((NodeEvent) event);
            case MappingEnd, SequenceEnd -> end();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> {}
        }
        return event;
    }

    private void start(NodeEvent event) {
        Open parent = open.peek();
        if (parent != null && parent.expectsKey()) {
            // Hashing a key that contains aliases takes exponential time.
            throw InvalidDocumentException.refused(file, place(event).get(), "a key must be a text");
        }
        usage.addNodes(1, file, place(event));
        usage.checkDepth(open.size() + 1, file, place(event));
        if (event.getAnchor() != null) {
            anchored.put(event.getAnchor(), 0L);
        }
        open.push(new Open(event.getAnchor(), event instanceof MappingStartEvent));
    }

    private void end() {
        Open ended = open.pop();
        if (ended.anchor != null) {
            anchored.put(ended.anchor, ended.nodes);
        }
        add(ended.nodes);
    }

    private void scalar(ScalarEvent event) {
        if (event.getAnchor() != null) {
            anchored.put(event.getAnchor(), 1L);
        }
        Open parent = open.peek();
        if (parent != null && parent.expectsKey()) {
            parent.children++;
            return;
        }
        usage.addNodes(1, file, place(event));
        if (event.isPlain() || event.getTag() != null) {
            usage.checkNumber(event.getValue(), file, place(event));
        }
        add(1);
    }

    private void alias(AliasEvent event) {
        long nodes = anchored.getOrDefault(event.getAnchor(), 1L);
        if (nodes == 0) {
            throw InvalidDocumentException.refused(
                    file, place(event).get(), "the alias *" + event.getAnchor() + " stands within its own value");
        }
        Open parent = open.peek();
        if (parent != null && parent.expectsKey()) {
            if (nodes > 1) {
                throw InvalidDocumentException.refused(file, place(event).get(), "a key must be a text");
            }
            parent.children++;
            return;
        }
        usage.addNodes(nodes, file, place(event));
        add(nodes);
    }

    private void add(long nodes) {
        Open parent = open.peek();
        if (parent != null) {
            parent.nodes += nodes;
            parent.children++;
        }
    }

    private static Supplier<String> place(Event event) {
        return () -> "line " + (event.getStartMark().getLine() + 1) + ", column "
                + (event.getStartMark().getColumn() + 1);
    }
}
