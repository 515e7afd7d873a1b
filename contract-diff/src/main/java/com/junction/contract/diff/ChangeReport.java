package com.junction.contract.diff;

import com.junction.contract.diff.AcceptedChanges.Entry;
import com.junction.contract.diff.JavaDiff.JavaChange;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.Contract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two documents, what it means, and what is to be released.
 *
 * @param title of the API
 * @param before the document that was released
 * @param after the document that may be released
 * @param request how much the changes matter to what clients send
 * @param response how much they matter to what clients get
 * @param java how much they matter to code that uses the generated client; null where no client was compared
 * @param reasons why this may not be released; empty where it may
 * @param changes of the document
 * @param staleAcceptances accepted changes that there are not
 * @param javaChanges of the generated client; empty where none was compared
 * @param disagreement what the document's changes and the client's do not agree in, or null
 * @param release the version that follows, or null where none was asked for
 */
public record ChangeReport(
        String title,
        Document before,
        Document after,
        Level request,
        Level response,
        @Nullable Level java,
        List<String> reasons,
        List<Item> changes,
        List<Entry> staleAcceptances,
        List<JavaChange> javaChanges,
        @Nullable String disagreement,
        @Nullable Release release) {
    /**
     * A document.
     *
     * @param version of the API
     */
    public record Document(String file, String version) {
        private static Document of(Contract contract, Path root) {
            Path file = contract.file().toAbsolutePath().normalize();
            Path folder = root.toAbsolutePath().normalize();
            Path name = file.startsWith(folder) ? folder.relativize(file) : file;
            return new Document(name.toString().replace('\\', '/'), contract.version());
        }
    }

    /**
     * A change, with names in place of rules.
     *
     * @param java what it does to a generated client: compatible, breaking, or what else there is decides
     * @param accepted why it may be released though it breaks, or null
     */
    public record Item(
            String rule,
            String where,
            String pointer,
            String message,
            Level request,
            Level response,
            String java,
            List<String> operations,
            @Nullable String accepted) {
        static Item of(Change change, AcceptedChanges accepted) {
            return new Item(
                    change.rule().toString(),
                    change.where(),
                    "#" + change.pointer(),
                    change.message(),
                    change.level(Side.REQUEST),
                    change.level(Side.RESPONSE),
                    change.rule().java().toString(),
                    List.copyOf(change.operations()),
                    change.level() == Level.BREAKING ? accepted.reason(change).orElse(null) : null);
        }

        /** How much it matters to anybody. */
        public Level level() {
            return request.or(response);
        }

        /** Whether it breaks something, and nobody has accepted that. */
        public boolean refused() {
            return level() == Level.BREAKING && accepted == null;
        }
    }

    /**
     * What is to be released.
     *
     * @param last the version before
     * @param next the least version that may have these changes
     * @param level that it follows from
     * @param planned what the project is about to be released as, or null where that is not known
     */
    public record Release(
            String last, String next, Level level, @Nullable String planned) {
        private static Release after(Version last, Level level, @Nullable String planned) {
            return new Release(last.toString(), last.after(level).toString(), level, planned);
        }

        private boolean isRefused() {
            return planned != null && plannedTooLow() && !planned.endsWith("-SNAPSHOT");
        }

        /** Whether the project must be given a higher version first. */
        public boolean plannedTooLow() {
            return planned != null && Version.parse(planned).compareTo(Version.parse(next)) < 0;
        }
    }

    /**
     * Makes a report.
     *
     * @param root the folder that files are named from
     * @param clients what the generated clients differ in, where they were compared
     * @param last the version that was released, where one follows from it
     * @param planned the version that the project has, or null. A snapshot may still be given another; what is released
     *     may not be too low for its changes
     * @throws IllegalArgumentException where an accepted change may be one of several; the message says what to add
     */
    public static ChangeReport of(
            ContractDiff diff,
            AcceptedChanges accepted,
            Path root,
            Optional<JavaDiff> clients,
            Optional<Version> last,
            @Nullable String planned) {
        accepted.check(diff.changes());
        List<Item> items =
                diff.changes().stream().map(change -> Item.of(change, accepted)).toList();
        Level java = clients.map(JavaDiff::level).orElse(null);
        List<String> reasons = new ArrayList<>();
        items.stream()
                .filter(Item::refused)
                .map(item -> item.rule() + " at " + item.pointer() + ": " + item.message())
                .forEach(reasons::add);
        Level level = diff.level().or(java == null ? Level.NONE : java);
        Release release =
                last.map(version -> Release.after(version, level, planned)).orElse(null);
        if (release != null && release.isRefused()) {
            reasons.add(
                    "version " + planned + " is too low for these changes: it must be " + release.next + " or higher");
        }
        return new ChangeReport(
                diff.after().title(),
                Document.of(diff.before(), root),
                Document.of(diff.after(), root),
                diff.level(Side.REQUEST),
                diff.level(Side.RESPONSE),
                java,
                reasons,
                items,
                accepted.stale(diff.changes()),
                clients.map(JavaDiff::changes).orElse(List.of()),
                clients.flatMap(client -> disagreement(diff, client)).orElse(null),
                release);
    }

    /** A mistake of this project: in a rule, or in the generator. */
    private static Optional<String> disagreement(ContractDiff diff, JavaDiff clients) {
        boolean explained =
                diff.changes().stream().anyMatch(change -> change.rule().java() != JavaEffect.KEEPS);
        return clients.level() == Level.BREAKING && !explained
                ? Optional.of("the client breaks, and no change of the document explains it")
                : Optional.empty();
    }

    /** Whether nothing breaks but what is accepted. */
    public boolean acceptable() {
        return reasons.isEmpty();
    }
}
