package com.junction.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML with the restrictions of OpenAPI (3.1.1, section 4.3): scalars follow JSON, and keys are texts exactly as
 * written. It accepts the same mistakes as Swagger Parser, which uses the same library; linters can be stricter.
 */
final class YamlReader extends SafeConstructor {
    private YamlReader(Composer composer, LoaderOptions options) {
        super(options);
        setComposer(composer);
    }

    /**
     * Returns the only document of a text as maps, lists and scalars; null if the text is empty.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if the text is not YAML
     */
    static @Nullable Object read(String text, Usage usage, String file) {
        LoaderOptions options = options();
        LimitedYaml events = new LimitedYaml(new ParserImpl(new StreamReader(text), options), usage, file);
        return new YamlReader(new TextKeys(events, options), options).single();
    }

    /** Returns the nodes of a text that was read before, with their lines; null if the text is empty. */
    static @Nullable Node compose(String text) {
        LoaderOptions options = options();
        Composer composer = new Composer(new ParserImpl(new StreamReader(text), options), new JsonScalars(), options);
        return composer.checkNode() ? composer.getNode() : null;
    }

    /** The library's own limits are off, because {@link LimitedYaml} checks limits. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return options;
    }

    private @Nullable Object single() {
        Object first = checkData() ? getData() : null;
        while (checkData()) {
            Node next = composer.getNode();
            if (!next.getTag().equals(Tag.NULL)) {
                throw new SeveralDocumentsException(next);
            }
        }
        return first;
    }

    private static final class SeveralDocumentsException extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        SeveralDocumentsException(Node second) {
            super(null, null, "a second YAML document begins here, and only one can be read", second.getStartMark());
        }
    }

    /**
     * Reads each key as a text, such as {@code 404}, {@code 1.0} and {@code yes}, because JSON allows only texts as
     * keys.
     */
    private static final class TextKeys extends Composer {
        TextKeys(LimitedYaml events, LoaderOptions options) {
            super(events, new JsonScalars(), options);
        }

        @Override
        protected Node composeKeyNode(MappingNode node) {
            if (!(super.composeKeyNode(node) instanceof ScalarNode key)) {
                throw new IllegalStateException("LimitedYaml lets no other key pass");
            }
            boolean merge = key.isPlain() && key.getValue().equals("<<");
            return new ScalarNode(
                    merge ? Tag.MERGE : Tag.STR,
                    key.getValue(),
                    key.getStartMark(),
                    key.getEndMark(),
                    key.getScalarStyle());
        }
    }

    /** Reads {@code on}, {@code 2026-01-01}, {@code 0x1F} and {@code 007} as texts. */
    private static final class JsonScalars extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false|True|False|TRUE|FALSE"), "tfTF");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?(0|[1-9][0-9]*)"), "-+0123456789");
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    "-+0123456789.");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
