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
 * The differences between two documents, their effects, and the version to release.
 *
 * @param title of the API
 * @param before the document that was released
 * @param after the document that may be released
 * @param request the level of the changes for requests
 * @param response the level of the changes for responses
 * @param java the level of the changes for code that uses the generated client; null if no client was compared
 * @param reasons why the document must not be released; empty if it may be released
 * @param changes the changes of the document
 * @param staleAcceptances accepted changes that do not exist
 * @param javaChanges the changes of the generated client; empty if none was compared
 * @param disagreement describes a change of the client that no change of the document explains; null if there is none
 * @param release the version to release; null if the last version is unknown
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
     * A change in the report.
     *
     * @param java the effect on a generated client: compatible, breaking or depends
     * @param accepted the reason why a breaking change is accepted, or null
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

        /** The level of the change. */
        public Level level() {
            return request.or(response);
        }

        /** Whether the change is breaking and not accepted. */
        public boolean refused() {
            return level() == Level.BREAKING && accepted == null;
        }
    }

    /**
     * The version to release.
     *
     * @param last the last released version
     * @param next the lowest version that may contain these changes
     * @param level the level of the changes
     * @param planned the version of the project; null if it is unknown
     */
    public record Release(
            String last, String next, Level level, @Nullable String planned) {
        private static Release after(Version last, Level level, @Nullable String planned) {
            return new Release(last.toString(), last.after(level).toString(), level, planned);
        }

        private boolean isRefused() {
            return planned != null && plannedTooLow() && !planned.endsWith("-SNAPSHOT");
        }

        /** Whether the project needs a higher version. */
        public boolean plannedTooLow() {
            return planned != null && Version.parse(planned).compareTo(Version.parse(next)) < 0;
        }
    }

    /**
     * Makes a report.
     *
     * @param root names of files are relative to this folder
     * @param clients the differences of the generated clients; empty if they were not compared
     * @param last the last released version; empty if it is unknown
     * @param planned the version of the project, or null. A snapshot may be too low, because its version can still change
     * @throws IllegalArgumentException if an entry accepts several changes; the message says what to add
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

    /** A disagreement is a bug of this project: in a rule, or in the generator. */
    private static Optional<String> disagreement(ContractDiff diff, JavaDiff clients) {
        boolean explained =
                diff.changes().stream().anyMatch(change -> change.rule().java() != JavaEffect.KEEPS);
        return clients.level() == Level.BREAKING && !explained
                ? Optional.of("the client breaks, and no change of the document explains it")
                : Optional.empty();
    }

    /** Whether the document may be released. */
    public boolean acceptable() {
        return reasons.isEmpty();
    }
}
