package com.junction.contract.plan.sample;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.nodes.Choice;
import com.github.curiousoddman.rgxgen.nodes.FinalSymbol;
import com.github.curiousoddman.rgxgen.nodes.Group;
import com.github.curiousoddman.rgxgen.nodes.GroupRef;
import com.github.curiousoddman.rgxgen.nodes.Node;
import com.github.curiousoddman.rgxgen.nodes.NotSymbol;
import com.github.curiousoddman.rgxgen.nodes.Repeat;
import com.github.curiousoddman.rgxgen.nodes.Sequence;
import com.github.curiousoddman.rgxgen.nodes.SymbolSet;
import com.github.curiousoddman.rgxgen.visitors.NodeVisitor;
import java.util.HashMap;
import java.util.Map;

/**
 * Computes, without writing any text, how long the texts are that the library writes for a pattern. Each round of a
 * repetition counts as a character too.
 */
final class PatternLength implements NodeVisitor {
    private final Map<Integer, long[]> groups = new HashMap<>();
    private final int unbounded;
    private long least;
    private long most;

    private PatternLength(int unbounded) {
        this.unbounded = unbounded;
    }

    /** The lengths of the shortest and of the longest text. */
    record Range(long least, long most) {}

    /** @param unbounded the repetitions of a part without an upper bound */
    static Range of(RgxGen pattern, int unbounded) {
        PatternLength length = new PatternLength(unbounded);
        pattern.visit(length);
        return new Range(length.least, length.most);
    }

    @Override
    public void visit(SymbolSet node) {
        set(1, 1);
    }

    @Override
    public void visit(Choice node) {
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (Node choice : node.getNodes()) {
            choice.visit(this);
            shortest = Math.min(shortest, least);
            longest = Math.max(longest, most);
        }
        set(shortest, longest);
    }

    @Override
    public void visit(FinalSymbol node) {
        set(node.getValue().length(), node.getValue().length());
    }

    @Override
    public void visit(Repeat node) {
        node.getNode().visit(this);
        int rounds = node.getMax() < 0 ? Math.max(unbounded, node.getMin()) : node.getMax();
        set(times(plus(least, 1), node.getMin()), times(plus(most, 1), rounds));
    }

    @Override
    public void visit(Sequence node) {
        long shortest = 0;
        long longest = 0;
        for (Node part : node.getNodes()) {
            part.visit(this);
            shortest = plus(shortest, least);
            longest = plus(longest, most);
        }
        set(shortest, longest);
    }

    @Override
    public void visit(NotSymbol node) {
        node.getNode().visit(this);
    }

    @Override
    public void visit(GroupRef node) {
        long[] group = groups.getOrDefault(node.getIndex(), new long[2]);
        set(group[0], group[1]);
    }

    @Override
    public void visit(Group node) {
        node.getNode().visit(this);
        groups.put(node.getIndex(), new long[] {least, most});
    }

    private void set(long shortest, long longest) {
        least = shortest;
        most = longest;
    }

    private static long plus(long one, long other) {
        return Math.min(Integer.MAX_VALUE, one + other);
    }

    private static long times(long one, long other) {
        return Math.min(Integer.MAX_VALUE, one * other);
    }
}
