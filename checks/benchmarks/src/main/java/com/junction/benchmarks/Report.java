package com.junction.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs all measurements, or the named sections, and writes their tables and plots into the README:
 * {@code Report REPOSITORY [SECTION...]}.
 */
public final class Report {
    private static final String BEGIN = "<!-- What follows is written by mvn -Pbench verify. -->\n";
    private static final String HEADING = "\n## ";

    private Report() {}

    /** Runs a measurement and returns the result as Markdown. */
    @FunctionalInterface
    private interface Measurement {
        String measure(Path repository) throws Exception;
    }

    private enum Section {
        CPU("CPU time", repository -> CpuTimes.measure()),
        CODEC("Decode and encode", repository -> Microbenchmarks.measure(CodecBenchmark.class)),
        CALL("Per call, with an answer from memory", repository -> Microbenchmarks.measure(CallBenchmark.class)),
        FIRSTCALL("First call of a process", repository -> FirstCalls.measure()),
        GENERATION("Generation", Generations::measure),
        GATE("The gate", Gates::measure),
        FOOTPRINT("Footprint", Footprints::measure);

        private final String title;
        private final Measurement measurement;

        Section(String title, Measurement measurement) {
            this.title = title;
            this.measurement = measurement;
        }
    }

    /** Runs the measurements and updates the README. */
    public static void main(String[] arguments) throws Exception {
        Path repository = Path.of(arguments[0]).toRealPath();
        Path readme = repository.resolve("checks/benchmarks/README.md");
        for (Section section : asked(arguments[1])) {
            String measured = section.measurement.measure(repository);
            System.out.println(measured);
            // Each result is saved at once, because all measurements take an hour.
            write(readme, section, measured);
        }
    }

    private static Set<Section> asked(String names) {
        if (names.equals("all")) {
            return EnumSet.allOf(Section.class);
        }
        Set<Section> asked = EnumSet.noneOf(Section.class);
        for (String name : names.split(",")) {
            asked.add(Arrays.stream(Section.values())
                    .filter(section -> section.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no benchmark \"" + name
                            + "\": -Dbenchmarks takes all, or some of " + Arrays.toString(Section.values()))));
        }
        return asked;
    }

    private static void write(Path readme, Section measured, String text) throws IOException {
        String old = Files.readString(readme);
        int begin = old.indexOf(BEGIN) + BEGIN.length();
        Map<String, String> sections = new LinkedHashMap<>();
        for (String each : List.of(old.substring(begin).split(HEADING))) {
            String[] parts = each.split("\n", 2);
            sections.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        sections.put(measured.title, text);
        StringBuilder all =
                new StringBuilder(old.substring(0, begin)).append('\n').append(machine());
        for (Section section : Section.values()) {
            if (sections.containsKey(section.title)) {
                all.append(HEADING)
                        .append(section.title)
                        .append("\n\n")
                        .append(sections.get(section.title).strip())
                        .append('\n');
            }
        }
        Files.writeString(readme, all);
    }

    private static String machine() throws IOException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("an unknown CPU");
        return "%d cores of %s, %s %s, JDK %s. OkHttp %s, Gson, Jackson and the rest as in the parent's pom.\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        cpu,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        okhttp3.OkHttp.VERSION);
    }
}
