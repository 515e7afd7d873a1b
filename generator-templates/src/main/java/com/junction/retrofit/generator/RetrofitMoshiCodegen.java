package com.junction.retrofit.generator;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.DocumentCheck;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.model.ClientGenerator;
import com.junction.retrofit.generator.model.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceTemplates;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code retrofit-moshi}. OpenAPI Generator's own models of schemas and operations lose what this client
 * keeps (defaults beside {@code anyOf} with null, for one), so every file is a supporting file here, made from the
 * document as Swagger Parser read it.
 */
public final class RetrofitMoshiCodegen extends DefaultCodegen {
    private static final Logger LOG = LoggerFactory.getLogger(RetrofitMoshiCodegen.class);

    private static final String NAME = "retrofit-moshi";
    private static final String SOURCE_FOLDER = "src/main/java";
    private static final String CLIENT_NAME = "clientName";
    private static final String FORMATS = "formats";
    private static final String SENSITIVE_NAMES = "sensitiveNames";

    private static final Map<String, String> DEFAULTS = Map.of(
            CLIENT_NAME,
            "ApiClient",
            CodegenConstants.INVOKER_PACKAGE,
            "org.openapitools.client",
            FORMATS,
            "java",
            SENSITIVE_NAMES,
            "");

    private final SourceTemplates templates = new SourceTemplates();

    /** For OpenAPI Generator, which finds this class as a service. */
    public RetrofitMoshiCodegen() {
        embeddedTemplateDir = NAME;
        templateDir = NAME;
        cliOptions.clear();
        describe(CLIENT_NAME, "Name of the client class.");
        describe(CodegenConstants.INVOKER_PACKAGE, "Package of the client class.");
        describe(FORMATS, "java: uuid, date and date-time are types of Java. string: they are strings.");
        describe(SENSITIVE_NAMES, "Parameters and properties that toString() hides, separated by commas or spaces.");
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

    /**
     * {@inheritDoc}
     *
     * <p>The first that a generator hears of a document. Checked here, a broken one is refused in one sentence, before
     * OpenAPI Generator fails on it with a stack trace.
     */
    @Override
    public void setInputSpec(String inputSpec) {
        super.setInputSpec(inputSpec);
        new DocumentCheck(inputSpec).run();
    }

    @Override
    public void preprocessOpenAPI(OpenAPI openApi) {
        Document document = new Document(inputSpec, openApi, LOG::warn);
        ClientGenerator.Client client = new ClientGenerator(document, options()).generate();
        templates.setCommon(client.common());
        client.files().forEach(file -> {
            templates.add(file);
            supportingFiles.add(new SupportingFile(file.path(), SOURCE_FOLDER, file.path()));
        });
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
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

    /** Comments are made safe where they are written: see {@code Javadoc}. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input.replace("*/", "*&#47;");
    }

    /** Nothing is printed from OpenAPI Generator's models, so none is made. */
    @Override
    @SuppressWarnings("rawtypes")
    public CodegenModel fromModel(String name, Schema schema) {
        CodegenModel model = new CodegenModel();
        model.name = name;
        model.classname = name;
        return model;
    }

    /** Nothing is printed from OpenAPI Generator's operations, so none is made. */
    @Override
    public CodegenOperation fromOperation(
            String path, String httpMethod, Operation operation, @Nullable List<Server> servers) {
        CodegenOperation none = new CodegenOperation();
        none.path = path;
        none.httpMethod = httpMethod;
        none.operationId = httpMethod + path;
        return none;
    }

    private GeneratorOptions options() {
        Set<String> sensitive = Arrays.stream(option(SENSITIVE_NAMES).split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        String formats = option(FORMATS);
        if (!Set.of("java", "string").contains(formats)) {
            throw new IllegalArgumentException("Option formats is \"" + formats + "\", but must be java or string");
        }
        return new GeneratorOptions(
                JavaNames.className(option(CLIENT_NAME)),
                option(CodegenConstants.INVOKER_PACKAGE),
                formats.equals("string"),
                sensitive);
    }

    private String option(String name) {
        return String.valueOf(additionalProperties.getOrDefault(name, DEFAULTS.get(name)));
    }
}
