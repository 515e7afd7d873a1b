package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one file, and says where it is broken. */
final class DocumentFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DocumentFile() {}

    static boolean isUrl(String location) {
        return location.matches("[a-z]{2,}:.*");
    }

    /** A file named relative to another. */
    static String sibling(String file, String other) {
        return Path.of(file).resolveSibling(other).normalize().toString();
    }

    static JsonNode read(String location) {
        String text = text(location);
        try {
            return text.stripLeading().startsWith("{") ? JSON.readTree(text) : JSON.valueToTree(yaml().load(text));
        } catch (JsonProcessingException e) {
            String place = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            throw new InvalidDocumentException(location, place, "is not YAML or JSON: " + e.getOriginalMessage());
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? ""
                    : "line " + (e.getProblemMark().getLine() + 1) + ", column "
                            + (e.getProblemMark().getColumn() + 1);
            throw new InvalidDocumentException(location, place, "is not YAML or JSON: " + e.getProblem());
        } catch (YAMLException | IllegalArgumentException e) {
            throw new InvalidDocumentException(location, "", "is not YAML or JSON: " + e.getMessage());
        }
    }

    private static String text(String location) {
        try {
            return isUrl(location)
                    ? io.swagger.v3.parser.util.RemoteUrl.urlToString(location, null)
                    : Files.readString(Path.of(location));
        } catch (IOException | InvalidPathException e) {
            throw new InvalidDocumentException(location, "", "cannot be read: " + e);
        } catch (Exception e) {
            // What Swagger Parser throws for a URL is declared no closer.
            throw new InvalidDocumentException(location, "", "cannot be loaded: " + e);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        DumperOptions dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new CoreSchema());
    }

    /** The scalars of YAML 1.2, where {@code on} and {@code 2026-01-01} are texts, as OpenAPI asks for. */
    private static final class CoreSchema extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false|True|False|TRUE|FALSE"), "tfTF");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?(0|[1-9][0-9]*)"), "-+0123456789");
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    "-+0123456789.");
            addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
