package com.junction.retrofit.generator;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The compiler of this JVM, for sources in memory. It writes no classes. */
final class InMemoryCompiler {
    private InMemoryCompiler() {}

    /** What the compiler says with all warnings; nothing if all is well. */
    static List<String> problems(Map<String, String> sources) throws IOException {
        List<String> problems = new ArrayList<>();
        task(sources, diagnostic -> problems.add(diagnostic.toString())).analyze();
        return problems;
    }

    static JavacTask task(Map<String, String> sources, DiagnosticListener<JavaFileObject> listener) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        List<String> options = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "-Xmaxerrs",
                "1000");
        return (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, listener, options, null, files);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
