package com.junction.corpus.completeness;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads the sources of a client with the compiler's trees, a few files at a time. */
final class JavaSources {
    private static final int FILES_AT_A_TIME = 200;

    /** Stands for the types of a parameter; only its getter declares them. */
    private static final String PARAMETER = "";

    private final Path folder;
    private final Set<String> known = new HashSet<>();
    private final Map<String, JavaClient.JavaClass> classes = new TreeMap<>();
    private final Set<Integer> statuses = new HashSet<>();

    /** The methods of Retrofit's interfaces by interface and name. */
    private final Map<String, ApiMethod> methods = new HashMap<>();

    /** The classes of the arguments that each of these methods takes. */
    private final Map<String, Set<String>> requests = new HashMap<>();

    private record ApiMethod(String operation, JavaClient.Operation written) {}

    private JavaSources(Path folder) {
        this.folder = folder;
    }

    /** @param folder the root of the packages */
    static JavaClient read(Path folder, List<Path> files) throws IOException {
        JavaSources sources = new JavaSources(folder);
        files.forEach(file -> sources.known.add(sources.name(file)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            for (int from = 0; from < files.size(); from += FILES_AT_A_TIME) {
                List<Path> some = files.subList(from, Math.min(files.size(), from + FILES_AT_A_TIME));
                JavacTask task = (JavacTask) compiler.getTask(
                        null,
                        manager,
                        problem -> {},
                        List.of("-proc:none"),
                        null,
                        manager.getJavaFileObjectsFromPaths(some));
                for (CompilationUnitTree file : task.parse()) {
                    sources.new File(file).read();
                }
            }
        }
        return sources.client();
    }

    private String name(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    private JavaClient client() {
        Map<String, JavaClient.Operation> operations = new TreeMap<>();
        methods.forEach((key, method) -> {
            JavaClient.Operation written = method.written();
            operations.put(
                    method.operation(),
                    new JavaClient.Operation(
                            written.pathParameters(),
                            written.sendsBody(),
                            written.body(),
                            written.returned(),
                            written.response(),
                            requests.getOrDefault(key, Set.of())));
        });
        return new JavaClient(operations, classes, statuses);
    }

    private final class File {
        private final CompilationUnitTree file;
        private final String packageName;
        private final Map<String, String> imports = new HashMap<>();

        File(CompilationUnitTree file) {
            this.file = file;
            this.packageName = String.valueOf(file.getPackageName());
            for (ImportTree each : file.getImports()) {
                String name = each.getQualifiedIdentifier().toString();
                imports.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }

        void read() {
            for (Tree each : file.getTypeDecls()) {
                if (each instanceof ClassTree type) {
                    String name = packageName + "." + type.getSimpleName();
                    if (type.getKind() == Tree.Kind.INTERFACE) {
                        operations(type, name);
                    } else {
                        classes.put(name, type(type, name));
                        calls(type);
                    }
                    if (name.endsWith(".errors.ErrorFactory")) {
                        numbers(type);
                    }
                }
            }
        }

        private void operations(ClassTree type, String name) {
            for (Tree each : type.getMembers()) {
                if (each instanceof MethodTree method) {
                    annotation(method.getModifiers().getAnnotations(), "Operation")
                            .flatMap(JavaSources::value)
                            .ifPresent(operation -> methods.put(
                                    name + "." + method.getName(), new ApiMethod(operation, operation(method))));
                }
            }
        }

        private JavaClient.Operation operation(MethodTree method) {
            int pathParameters = 0;
            boolean sendsBody = false;
            Set<String> body = new LinkedHashSet<>();
            for (VariableTree parameter : method.getParameters()) {
                List<? extends AnnotationTree> annotations =
                        parameter.getModifiers().getAnnotations();
                pathParameters += annotation(annotations, "Path").isPresent() ? 1 : 0;
                if (annotation(annotations, "Body").isPresent()) {
                    body.addAll(types(parameter.getType()));
                }
                sendsBody |= annotations.stream()
                        .map(JavaSources::simpleName)
                        .anyMatch(annotation -> annotation.matches("Body|Field|FieldMap|Part|PartMap"));
            }
            return new JavaClient.Operation(
                    pathParameters,
                    sendsBody,
                    body,
                    String.valueOf(method.getReturnType()),
                    types(method.getReturnType()),
                    Set.of());
        }

        private JavaClient.JavaClass type(ClassTree type, String name) {
            String base = String.valueOf(type.getExtendsClause());
            boolean hasProperties = base.matches("(.*\\.)?(JsonObject|ValueObject)<.*");
            List<JavaClient.Property> properties = new ArrayList<>();
            Set<String> others = new LinkedHashSet<>();
            Set<String> returned = new LinkedHashSet<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    returned.addAll(types(method.getReturnType()));
                }
                if (!isBuilder(member)) {
                    new TreeScanner<@Nullable Void, @Nullable Void>() {
                        @Override
                        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                            JavaClient.Property property = hasProperties ? property(call) : null;
                            if (property != null) {
                                properties.add(0, property);
                                // This visits the part of the chain before the call.
                                return scan(call.getMethodSelect(), null);
                            }
                            return super.visitMethodInvocation(call, null);
                        }

                        @Override
                        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                            // The getters of an object only repeat the types of its properties.
                            return scan(method.getBody(), null);
                        }

                        @Override
                        public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
                            if (isName(select)) {
                                others.addAll(types(select));
                                return null;
                            }
                            return super.visitMemberSelect(select, null);
                        }
                    }.scan(member, null);
                }
            }
            others.remove(name);
            returned.remove(name);
            List<JavaClient.Property> typed = properties.stream()
                    .map(property ->
                            isParameter(property) ? new JavaClient.Property(property.name(), returned) : property)
                    .toList();
            // A JSON class may also hold parameters, which are not part of the JSON.
            boolean isJson = properties.stream().anyMatch(property -> !isParameter(property));
            Set<String> names = properties.stream()
                    .filter(property -> !isJson || !isParameter(property))
                    .map(JavaClient.Property::name)
                    .collect(Collectors.toSet());
            return new JavaClient.JavaClass(name, typed, names, others, base.matches("(.*\\.)?Union"));
        }

        /** Reads a property from the list of a class: by its name and the adapter of its type, or as a parameter. */
        private JavaClient.@Nullable Property property(MethodInvocationTree call) {
            if (!(call.getMethodSelect() instanceof MemberSelectTree select)
                    || call.getArguments().isEmpty()
                    || !(call.getArguments().get(0) instanceof LiteralTree literal)
                    || !(literal.getValue() instanceof String name)) {
                return null;
            }
            if (call.getArguments().size() == 1) {
                return select.getIdentifier()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .endsWith("parameter")
                        ? new JavaClient.Property(name, Set.of(PARAMETER))
                        : null;
            }
            return new JavaClient.Property(name, types(call.getArguments().get(1)));
        }

        private boolean isBuilder(Tree member) {
            return member instanceof ClassTree nested
                    && (nested.getKind() == Tree.Kind.INTERFACE
                            || String.valueOf(nested.getExtendsClause()).matches("(.*\\.)?Builder<.*"));
        }

        /** Collects the classes of the arguments of a group's clients by the method of the interface. */
        private void calls(ClassTree type) {
            Map<String, String> fields = new HashMap<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    types(field.getType())
                            .forEach(each -> fields.put(field.getName().toString(), each));
                }
            }
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method && !fields.isEmpty()) {
                    Set<String> arguments = new LinkedHashSet<>();
                    method.getParameters().forEach(parameter -> arguments.addAll(types(parameter.getType())));
                    new TreeScanner<@Nullable Void, @Nullable Void>() {
                        @Override
                        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                            if (call.getMethodSelect() instanceof MemberSelectTree select
                                    && select.getExpression() instanceof IdentifierTree field
                                    && fields.containsKey(field.getName().toString())) {
                                String key = fields.get(field.getName().toString()) + "." + select.getIdentifier();
                                requests.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                        .addAll(arguments);
                            }
                            return super.visitMethodInvocation(call, null);
                        }
                    }.scan(method, null);
                }
            }
        }

        private void numbers(ClassTree type) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                    if (literal.getValue() instanceof Integer number) {
                        statuses.add(number);
                    }
                    return null;
                }
            }.scan(type, null);
        }

        /** Returns the generated classes that a type or an expression names. */
        private Set<String> types(@Nullable Tree tree) {
            Set<String> types = new LinkedHashSet<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
                    String name = identifier.getName().toString();
                    add(imports.getOrDefault(name, packageName + "." + name));
                    return null;
                }

                @Override
                public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
                    // A chained call is not a name, and is slow to print.
                    if (isName(select)) {
                        add(select.toString());
                    }
                    return super.visitMemberSelect(select, null);
                }

                private void add(String name) {
                    if (known.contains(name)) {
                        types.add(name);
                    }
                }
            }.scan(tree, null);
            return types;
        }
    }

    private static boolean isName(Tree tree) {
        Tree part = tree;
        while (part instanceof MemberSelectTree select) {
            part = select.getExpression();
        }
        return part instanceof IdentifierTree;
    }

    private static boolean isParameter(JavaClient.Property property) {
        return property.types().contains(PARAMETER);
    }

    private static Optional<AnnotationTree> annotation(List<? extends AnnotationTree> annotations, String simpleName) {
        for (AnnotationTree annotation : annotations) {
            if (simpleName(annotation).equals(simpleName)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    private static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<String> value(AnnotationTree annotation) {
        for (ExpressionTree argument : annotation.getArguments()) {
            ExpressionTree value = argument;
            if (argument instanceof AssignmentTree assignment) {
                if (!assignment.getVariable().toString().equals("value")) {
                    continue;
                }
                value = assignment.getExpression();
            }
            if (value instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
