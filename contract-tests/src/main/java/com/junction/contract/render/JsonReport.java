package com.junction.contract.render;

import com.junction.contract.report.Report;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON, which {@code contract-report.schema.json} or {@code change-report.schema.json} describes. */
final class JsonReport {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonReport() {}

    static void write(Object report, Writer to) {
        JSON.writeValue(to, report);
    }

    /** @throws IllegalArgumentException where it cannot be read, or is no report of this version */
    static Report read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Report report = JSON.readValue(text, Report.class);
            if (report.version() != Report.VERSION) {
                throw new IllegalArgumentException(file + " is of version " + report.version() + ", not "
                        + Report.VERSION + ": run the gate again with this version");
            }
            return report;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no report " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " is no report: " + e.getOriginalMessage(), e);
        }
    }
}
