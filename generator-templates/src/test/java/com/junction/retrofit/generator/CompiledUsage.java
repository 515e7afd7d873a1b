package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mockwebserver3.MockWebServer;

/** Compiles a generated client with a class {@code usage.Usage}, and runs that in front of a server. */
final class CompiledUsage {
    private CompiledUsage() {}

    /**
     * Compiles with all warnings, which are errors, and runs.
     *
     * @param classes a folder for the classes
     * @throws Throwable what the class throws
     */
    static void run(Path usage, Collection<Path> sources, Path classes) throws Throwable {
        compile(usage, sources, Files.createDirectories(classes));
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, CompiledUsage.class.getClassLoader());
                MockWebServer server = new MockWebServer()) {
            server.start(InetAddress.getLoopbackAddress(), 0);
            loader.loadClass("usage.Usage")
                    .getMethod("run", MockWebServer.class)
                    .invoke(null, server);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void compile(Path usage, Collection<Path> sources, Path classes) throws IOException {
        List<Path> all = new ArrayList<>(sources);
        all.add(usage);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--release",
                    "17",
                    "-encoding",
                    "UTF-8",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror");
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }
}
