package com.junction.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs OpenAPI Generator's command line with our generator in this JVM. It uses a separate class loader, because its
 * libraries have other versions than those of the gate.
 */
public final class Generator {
    private static final Map<String, Object> OPTIONS =
            Map.of("clientName", "ApiClient", "invokerPackage", "org.corpus", "integers", "long");

    private static final String LOGGER = "org.openapitools.codegen.retrofit-moshi";

    /** Our generator's warnings have this prefix in the lines that the command line prints. */
    private static final String WARNING = "codegen.retrofit-moshi - ";

    private final ClassLoader loader;

    /**
     * Loads the generator.
     *
     * @param tools the folder with the two jars
     */
    public Generator(Path tools) {
        try (Stream<Path> jars = Files.list(tools)) {
            URL[] urls = jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .sorted()
                    .map(Generator::url)
                    .toArray(URL[]::new);
            this.loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Generates a client.
     *
     * @return the generator's warnings
     * @throws RuntimeException if the generator rejects the document; the message says why
     */
    public List<String> generate(Path document, Path folder) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = System.out;
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try {
            System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
            thread.setContextClassLoader(loader);
            logDetails();
            Object configurator = create("config.CodegenConfigurator");
            call(configurator, "setGeneratorName", "retrofit-moshi");
            call(configurator, "setInputSpec", document.toString());
            call(configurator, "setOutputDir", folder.toString());
            call(configurator, "setValidateSpec", false);
            call(configurator, "setAdditionalProperties", OPTIONS);
            Object generator = create("DefaultGenerator");
            call(generator, "opts", call(configurator, "toClientOptInput"));
            call(generator, "generate");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("OpenAPI Generator has another interface than expected", e);
        } finally {
            thread.setContextClassLoader(context);
            System.setOut(out);
        }
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(WARNING))
                .map(line -> line.substring(line.indexOf(WARNING) + WARNING.length()))
                .toList();
    }

    /** Enables the log level with all warnings; by default one line may summarize several warnings of a kind. */
    private void logDetails() throws ReflectiveOperationException {
        Object logger = loader.loadClass("org.slf4j.LoggerFactory")
                .getMethod("getLogger", String.class)
                .invoke(null, LOGGER);
        call(
                logger,
                "setLevel",
                loader.loadClass("ch.qos.logback.classic.Level")
                        .getField("DEBUG")
                        .get(null));
    }

    private Object create(String name) throws ReflectiveOperationException {
        return loader.loadClass("org.openapitools.codegen." + name)
                .getConstructor()
                .newInstance();
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw e;
        }
    }
}
