package com.junction.retrofit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds text of a document that became anything other than a literal or the text of a comment. */
final class SafeClient {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> MANIFEST =
            Set.of("Manifest-Version", "Automatic-Module-Name", "Specification-Title", "Specification-Version");
    private static final int LONGEST_FILE_NAME = 255;
    private static final Set<String> ELEMENTS = Set.of("a", "code", "p");
    private static final Set<DocTree.Kind> COMMENT = Set.of(
            DocTree.Kind.DOC_COMMENT,
            DocTree.Kind.TEXT,
            DocTree.Kind.ENTITY,
            DocTree.Kind.CODE,
            DocTree.Kind.LINK,
            DocTree.Kind.REFERENCE,
            DocTree.Kind.IDENTIFIER,
            DocTree.Kind.INHERIT_DOC,
            DocTree.Kind.PARAM,
            DocTree.Kind.THROWS,
            DocTree.Kind.SEE,
            DocTree.Kind.START_ELEMENT,
            DocTree.Kind.END_ELEMENT,
            DocTree.Kind.ATTRIBUTE);

    /** Known safe files. The runtime is the same in each client, so it is checked once. */
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private SafeClient() {}

    /** Marks the files of a document without hostile texts as safe. */
    static void trust(Map<String, String> files) {
        KNOWN.addAll(files.values());
    }

    /** Returns the problems in the files of a client. */
    static List<String> problems(Map<String, String> files) throws IOException {
        List<String> problems = new ArrayList<>();
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach((path, text) -> {
            if (!path.matches("(META-INF|org/example)/[\\p{L}\\p{N}_/.-]+") || path.contains("..")) {
                problems.add("The path " + path);
            }
            for (String name : path.split("/")) {
                if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_FILE_NAME) {
                    problems.add("The file name " + name + " is too long");
                }
            }
            if (path.endsWith(".java") && !KNOWN.contains(text)) {
                hidden(path, text, problems);
                sources.add(new Source(path, text));
            }
        });
        resources(files, problems);
        if (!sources.isEmpty()) {
            parse(sources, problems);
        }
        if (problems.isEmpty()) {
            sources.forEach(source -> KNOWN.add(((Source) source).text));
        }
        return problems;
    }

    /** Returns the messages of the compiler, including warnings. */
    static List<String> compile(Map<String, String> files, Path classes) throws IOException {
        List<JavaFileObject> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> (JavaFileObject) new Source(file.getKey(), file.getValue()))
                .toList();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(diagnostics, null, null)) {
            boolean compiled = COMPILER.getTask(
                            null,
                            manager,
                            diagnostics,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-Xlint:all",
                                    "-Werror"),
                            null,
                            sources)
                    .call();
            return compiled
                    ? List.of()
                    : diagnostics.getDiagnostics().stream()
                            .map(Diagnostic::toString)
                            .toList();
        }
    }

    /** Finds control characters, and characters that change the direction of text. */
    private static void hidden(String path, String text, List<String> problems) {
        text.codePoints()
                .filter(character -> character != '\n' && isHidden(character))
                .distinct()
                .forEach(character -> problems.add(path + " has the character " + Integer.toHexString(character)));
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".indexOf(character) >= 0;
    }

    private static void resources(Map<String, String> files, List<String> problems) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(
                files.getOrDefault("META-INF/MANIFEST.MF", "").getBytes(StandardCharsets.UTF_8)));
        Set<String> attributes = manifest.getMainAttributes().keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!attributes.equals(MANIFEST) || !manifest.getEntries().isEmpty()) {
            problems.add("The manifest has " + attributes + " and " + manifest.getEntries());
        }
        String rules = files.getOrDefault("META-INF/proguard/apiclient.pro", "");
        if (rules.lines().filter(line -> !line.startsWith("#")).count() != 2 || rules.contains(HostileTexts.MARKER)) {
            problems.add("The rules for R8 are " + rules);
        }
        files.forEach((path, text) -> {
            if (path.endsWith(".json")) {
                metadata(text, problems);
            }
        });
    }

    private static void metadata(String text, List<String> problems) {
        try {
            JsonNode root = JSON.readTree(text);
            root.findValuesAsText("type").stream()
                    .filter(name -> !name.isEmpty() && !name.matches("[\\p{L}\\p{N}_.]+"))
                    .forEach(name -> problems.add("The metadata has the type " + name));
        } catch (IOException e) {
            problems.add("The metadata is not JSON: " + e.getMessage());
        }
    }

    private static void parse(List<JavaFileObject> sources, List<String> problems) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, diagnostics, List.of("-proc:none"), null, sources);
        DocTrees comments = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
            new Names(unit, comments, problems).scan(unit, null);
        }
        diagnostics.getDiagnostics().forEach(diagnostic -> problems.add(diagnostic.toString()));
    }

    /** Finds names that come from a text, and code that the generator never writes. */
    private static final class Names extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final DocTrees comments;
        private final List<String> problems;

        Names(CompilationUnitTree unit, DocTrees comments, List<String> problems) {
            this.unit = unit;
            this.comments = comments;
            this.problems = problems;
        }

        private void check(CharSequence name) {
            if (name.toString().contains("$")) {
                problems.add(unit.getSourceFile().getName() + " has the name " + name);
            }
        }

        private void comment() {
            TreePath path = getCurrentPath();
            DocCommentTree comment = comments.getDocCommentTree(path);
            if (comment != null) {
                new Comments(unit, problems).scan(comment, null);
            }
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
            check(node.getSimpleName());
            comment();
            for (Tree member : node.getMembers()) {
                if (member instanceof BlockTree) {
                    problems.add(unit.getSourceFile().getName() + " has an initializer");
                }
            }
            return super.visitClass(node, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void unused) {
            check(node.getName());
            comment();
            return super.visitMethod(node, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
            check(node.getName());
            comment();
            return super.visitVariable(node, null);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void unused) {
            check(node.getName());
            return super.visitIdentifier(node, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void unused) {
            check(node.getIdentifier());
            return super.visitMemberSelect(node, null);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
            check(node.getName());
            return super.visitMemberReference(node, null);
        }
    }

    /** Finds tags and HTML elements that the generator does not write. */
    private static final class Comments extends DocTreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final List<String> problems;

        Comments(CompilationUnitTree unit, List<String> problems) {
            this.unit = unit;
            this.problems = problems;
        }

        @Override
        public @Nullable Void scan(DocTree node, @Nullable Void unused) {
            if (node != null && !COMMENT.contains(node.getKind())) {
                problem(node);
            }
            return super.scan(node, null);
        }

        private void problem(DocTree node) {
            problems.add(unit.getSourceFile().getName() + " has in a comment " + node.getKind() + " " + node);
        }

        @Override
        public @Nullable Void visitStartElement(StartElementTree node, @Nullable Void unused) {
            if (!ELEMENTS.contains(node.getName().toString())) {
                problem(node);
            }
            return super.visitStartElement(node, null);
        }

        @Override
        public @Nullable Void visitEndElement(EndElementTree node, @Nullable Void unused) {
            if (!ELEMENTS.contains(node.getName().toString())) {
                problem(node);
            }
            return super.visitEndElement(node, null);
        }

        @Override
        public @Nullable Void visitAttribute(AttributeTree node, @Nullable Void unused) {
            if (!node.getName().contentEquals("href")
                    || !String.valueOf(node.getValue()).startsWith("http")) {
                problem(node);
            }
            return super.visitAttribute(node, null);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.text = text;
        }

        private static URI uri(String path) {
            try {
                return new URI("memory", null, "/" + path, null);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(path, e);
            }
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return toUri().getPath().endsWith("/" + simpleName + kind.extension);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
