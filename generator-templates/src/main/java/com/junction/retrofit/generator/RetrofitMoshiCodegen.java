package com.junction.retrofit.generator;

import com.junction.document.DocumentLimits;
import com.junction.document.Printable;
import com.junction.document.ReadingOptions;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Warnings;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.source.GeneratedFile;
import com.junction.retrofit.generator.source.SourceTemplates;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code retrofit-moshi}. OpenAPI Generator's models of schemas and operations lose information that this
 * client needs, such as defaults beside an {@code anyOf} with null. Swagger Parser's models lose the fields beside a
 * reference. So this generator reads the document itself and prints every file as a supporting file.
 */
public final class RetrofitMoshiCodegen extends DefaultCodegen {
    private static final String NAME = "retrofit-moshi";

    /** OpenAPI Generator's command line shows only the warnings of its own loggers. */
    private static final Logger LOG = LoggerFactory.getLogger("org.openapitools.codegen." + NAME);

    private static final String SOURCE_FOLDER = "src/main/java";
    private static final String RESOURCE_FOLDER = "src/main/resources";
    private static final String CLIENT_NAME = "clientName";
    private static final String FORMATS = "formats";
    private static final String INTEGERS = "integers";
    private static final String NUMBERS = "numbers";
    private static final String CODEC = "codec";
    private static final String SENSITIVE_NAMES = "sensitiveNames";
    private static final String CLOSED_ENUMS = "closedEnums";
    private static final String CLOSED_ENUM_EXTENSION = "closedEnumExtension";

    private static final String LIMITS = "limits";
    private static final String REFERENCE_ROOTS = "referenceRoots";
    private static final String REFERENCE_HOSTS = "referenceHosts";

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry(CLIENT_NAME, "ApiClient"),
            Map.entry(CodegenConstants.ARTIFACT_VERSION, ""),
            Map.entry(CodegenConstants.INVOKER_PACKAGE, "org.openapitools.client"),
            Map.entry(FORMATS, "java"),
            Map.entry(INTEGERS, "int"),
            Map.entry(NUMBERS, "decimal"),
            Map.entry(CODEC, "bytes"),
            Map.entry(SENSITIVE_NAMES, ""),
            Map.entry(CLOSED_ENUMS, "false"),
            Map.entry(CLOSED_ENUM_EXTENSION, ""),
            Map.entry(LIMITS, ""),
            Map.entry(REFERENCE_ROOTS, ""),
            Map.entry(REFERENCE_HOSTS, ""));

    private final SourceTemplates templates = new SourceTemplates();
    private @Nullable Document document;

    /** Called by OpenAPI Generator, which loads this class as a service before Swagger Parser reads the document. */
    public RetrofitMoshiCodegen() {
        readLargeYaml();
        embeddedTemplateDir = NAME;
        templateDir = NAME;
        cliOptions.clear();
        describe(CLIENT_NAME, "Name of the client class.");
        describe(CodegenConstants.ARTIFACT_VERSION, "The client's own version, which its User-Agent says.");
        describe(CodegenConstants.INVOKER_PACKAGE, "Package of the client class.");
        describe(FORMATS, "java: uuid, date and date-time are types of Java. string: they are strings.");
        describe(INTEGERS, "What integers without a format are in Java: int or long.");
        describe(
                NUMBERS,
                "What numbers without a format are in Java: decimal (BigDecimal, no digit is lost) or double.");
        describe(
                CODEC,
                "What reads and writes JSON: bytes (the client's own codec, and Moshi for what it does not take) or moshi.");
        describe(SENSITIVE_NAMES, "Parameters and properties that toString() hides, separated by commas or spaces.");
        describe(
                CLOSED_ENUMS,
                "true: enums are Java's, and an unknown value is an error. false: unknown values are kept.");
        describe(CLOSED_ENUM_EXTENSION, "An extension such as x-exhaustive that closes one enum where it is true.");
        describe(LIMITS, "Limits of the document that are not the defaults: " + DocumentLimits.describe() + ".");
        describe(
                REFERENCE_ROOTS,
                "Folders below which references may lead, beside that of the document, separated by commas.");
        describe(REFERENCE_HOSTS, "Hosts from which references may load files, separated by commas or spaces.");
    }

    /**
     * Swagger Parser stops at 3 MiB of YAML unless the user raises its limit. The limits of this generator still apply.
     */
    private static void readLargeYaml() {
        if (System.getProperty("maxYamlCodePoints") == null) {
            DeserializationUtils.getOptions().setMaxYamlCodePoints(Integer.MAX_VALUE);
        }
    }

    private void describe(String option, String description) {
        addOption(option, description, DEFAULTS.get(option));
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getHelp() {
        return "Writes a Java client on Retrofit and Moshi.";
    }

    @Override
    public void preprocessOpenAPI(OpenAPI openApi) {
        leaveNothingToDo(openApi);
        Document read = document();
        ClientGenerator.Client client;
        try {
            client = read.withinThisJvm(() -> new ClientGenerator(read, options()).generate());
        } finally {
            log(read.warnings());
        }
        templates.setCommon(client.common());
        client.files().forEach(file -> add(file, SOURCE_FOLDER));
        client.resources().forEach(file -> add(file, RESOURCE_FOLDER));
    }

    /** Logs one line for each kind of warning, and every warning at debug level. */
    private static void log(Warnings warnings) {
        warnings.lines().forEach(line -> LOG.warn("{}", Printable.text(line)));
        if (LOG.isDebugEnabled()) {
            warnings.all().forEach(warning -> LOG.debug("{}", Printable.text(warning)));
        }
    }

    private Document document() {
        if (document == null) {
            document = Document.read(
                    inputSpec, ReadingOptions.parse(option(LIMITS), option(REFERENCE_ROOTS), option(REFERENCE_HOSTS)));
        }
        return document;
    }

    private void add(GeneratedFile file, String folder) {
        templates.add(file);
        supportingFiles.add(new SupportingFile(file.path(), folder, file.path()));
    }

    /**
     * Removes the models and operations, because OpenAPI Generator would process them for no file. They also take as
     * much memory as the document that this generator reads itself.
     */
    private static void leaveNothingToDo(OpenAPI openApi) {
        openApi.setPaths(new Paths());
        openApi.setWebhooks(null);
        openApi.setTags(null);
        openApi.setServers(List.of(new Server().url("http://localhost")));
        openApi.setComponents(new Components());
    }

    /**
     * {@inheritDoc}
     *
     * <p>OpenAPI Generator calls this after it has set all options and before it uses the result of Swagger Parser. A
     * document that this method rejects gets a message of one sentence and no stack trace.
     */
    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        if (getInputSpec() != null) {
            document();
        }
        return templates;
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** {@code Javadoc} escapes comments when it writes them. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input.replace("*/", "*&#47;");
    }

    private GeneratorOptions options() {
        Set<String> sensitive = Arrays.stream(option(SENSITIVE_NAMES).split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new GeneratorOptions(
                JavaNames.pascalCase(option(CLIENT_NAME)),
                option(CodegenConstants.ARTIFACT_VERSION),
                basePackage(),
                choice(FORMATS, "java", "string").equals("string"),
                choice(INTEGERS, "int", "long").equals("long"),
                choice(NUMBERS, "decimal", "double").equals("double"),
                Boolean.parseBoolean(option(CLOSED_ENUMS)),
                option(CLOSED_ENUM_EXTENSION),
                sensitive,
                choice(CODEC, "bytes", "moshi").equals("moshi"));
    }

    private String basePackage() {
        String name = option(CodegenConstants.INVOKER_PACKAGE);
        if (!SourceVersion.isName(name)) {
            throw new IllegalArgumentException("Option " + CodegenConstants.INVOKER_PACKAGE + " is \"" + name
                    + "\", but must be the name of a package, such as com.example.client");
        }
        return name;
    }

    private String choice(String name, String one, String other) {
        String value = option(name);
        if (!Set.of(one, other).contains(value)) {
            throw new IllegalArgumentException(
                    "Option " + name + " is \"" + value + "\", but must be " + one + " or " + other);
        }
        return value;
    }

    private String option(String name) {
        return String.valueOf(additionalProperties.getOrDefault(name, DEFAULTS.get(name)));
    }
}
