package com.junction.retrofit.generator;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every simple name in Java sources, whatever it stands for. */
final class SourceNames extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> names = new TreeSet<>();

    private SourceNames() {}

    static Set<String> of(Map<String, String> sources) throws IOException {
        SourceNames scanner = new SourceNames();
        JavacTask task = InMemoryCompiler.task(sources, diagnostic -> {});
        for (CompilationUnitTree unit : task.parse()) {
            scanner.scan(unit, null);
        }
        scanner.names.removeIf(name -> name.isEmpty() || name.startsWith("<"));
        return scanner.names;
    }

    /** The simple names of the public types of {@code java.lang}, which need no import. */
    static Set<String> ofJavaLang() throws IOException, ClassNotFoundException {
        Set<String> names = new TreeSet<>();
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.contains("$") && !name.contains("-")) {
                    Class<?> type = Class.forName("java.lang." + name.replace(".class", ""));
                    if (Modifier.isPublic(type.getModifiers())) {
                        names.add(type.getSimpleName());
                    }
                }
            }
        }
        return names;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        names.add(type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        names.add(method.getName().toString());
        return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        names.add(variable.getName().toString());
        return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitTypeParameter(TypeParameterTree parameter, @Nullable Void unused) {
        names.add(parameter.getName().toString());
        return super.visitTypeParameter(parameter, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        names.add(identifier.getName().toString());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void unused) {
        names.add(select.getIdentifier().toString());
        return super.visitMemberSelect(select, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void unused) {
        names.add(reference.getName().toString());
        return super.visitMemberReference(reference, null);
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, @Nullable Void unused) {
        return scan(imported.getQualifiedIdentifier(), null);
    }
}
