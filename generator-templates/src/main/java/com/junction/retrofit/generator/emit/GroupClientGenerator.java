package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the four clients of a group: synchronous and asynchronous, each with the body only or the whole response. */
final class GroupClientGenerator {
    private final GeneratorOptions options;

    GroupClientGenerator(GeneratorOptions options) {
        this.options = options;
    }

    /** One of the four clients; a {@code raw} client returns the whole response. */
    record Kind(boolean async, boolean raw) {
        private static final List<Kind> ALL =
                List.of(new Kind(false, false), new Kind(false, true), new Kind(true, false), new Kind(true, true));

        private String className(String group) {
            return (async ? "Async" : "") + (raw ? "Raw" : "") + group + "Client";
        }
    }

    /**
     * The values for the template.
     *
     * @param rawClient the client that returns the whole response instead of the body, or null
     * @param before the class that it extends, or null
     */
    record View(
            Code packageName,
            Code accessor,
            List<Code> javadoc,
            Code className,
            Code apiName,
            Kind kind,
            @Nullable Code rawClient,
            @Nullable Code before,
            boolean last,
            boolean divided,
            List<MethodView> methods) {}

    /**
     * One method. It calls either Retrofit's method or another method of its class.
     *
     * @param returnsNothing whether the return type is {@code void}
     * @param callee the method of the same class, or null
     */
    record MethodView(
            List<Code> javadoc,
            boolean deprecated,
            boolean returnsNothing,
            Code returnType,
            Code methodName,
            List<ParameterView> parameters,
            @Nullable Code callee,
            List<Code> arguments) {}

    record ParameterView(Code type, Code name) {}

    List<SourceFile> generate(GroupPart group) {
        return Kind.ALL.stream().map(kind -> generate(group, kind)).toList();
    }

    private SourceFile generate(GroupPart group, Kind kind) {
        String className = kind.className(group.className());
        boolean hasRaw = !kind.raw() && group.last();
        View view = new View(
                Code.name(group.packageName()),
                Code.name(group.group().accessor()),
                GroupJavadoc.of(group).lines(),
                Code.name(className),
                Code.name(group.apiName()),
                kind,
                hasRaw ? Code.name(new Kind(kind.async(), true).className(group.className())) : null,
                group.before() == null ? null : Code.name(kind.className(group.before())),
                group.last(),
                group.divided(),
                group.methods().stream()
                        .flatMap(method -> methods(method, group, kind).stream())
                        .toList());
        return new SourceFile("GroupClient", group.packageName(), className, view);
    }

    private List<MethodView> methods(Group.Method method, GroupPart group, Kind kind) {
        return new Overloads(options, method, kind, group.className()).all();
    }
}
