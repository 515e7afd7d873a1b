package com.junction.contract.render;

import com.junction.contract.output.Excerpt;
import com.junction.contract.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports of the gate, which {@code contract-report.schema.json} describes. */
final class JsonReport {
    private static final int QUOTED = 200;

    private JsonReport() {}

    /**
     * Reads a report, which may be of any origin.
     *
     * @throws IllegalArgumentException if it cannot be read, or is not a report of this version
     */
    static Report read(Path file, long mostBytes) {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("there is no report " + file);
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + " is not a file");
        }
        try (InputStream text = Files.newInputStream(file)) {
            Report report = reader(mostBytes).readValue(text, Report.class);
            if (report != null && report.version() != Report.VERSION) {
                throw new IllegalArgumentException(file + " is of version " + report.version() + ", not "
                        + Report.VERSION + ": run the gate again with this version");
            }
            Optional<String> fault = report == null ? Optional.of("it is null") : ReportFault.of(report);
            fault.ifPresent(what -> {
                throw new IllegalArgumentException(file + " is not a report: " + what);
            });
            return Objects.requireNonNull(report);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    file + " exceeds a limit: " + excerpt(e) + " --max-report-size raises the limit on its size.", e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " is not a report: " + excerpt(e), e);
        }
    }

    private static JsonMapper reader(long mostBytes) {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxDocumentLength(mostBytes).build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static String excerpt(JacksonException e) {
        return Excerpt.of(String.valueOf(e.getOriginalMessage()), QUOTED);
    }
}
