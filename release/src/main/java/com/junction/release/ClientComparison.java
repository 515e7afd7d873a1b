package com.junction.release;

import com.junction.contract.diff.JavaDiff;
import com.junction.contract.diff.JavaDiff.JavaChange;
import com.junction.contract.diff.Level;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiMethod;
import japicmp.model.JApiParameter;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javassist.CtMethod;

/** Compares the classes of two clients from the point of view of code that uses them. */
final class ClientComparison {
    private static final String RETROFIT = "retrofit2.http.";

    private final List<JavaChange> changes = new ArrayList<>();

    private ClientComparison() {}

    /**
     * Compares two jars. Retrofit's interfaces are ignored: users do not implement them, and each of their methods has
     * a parameter for every parameter of its operation.
     */
    static JavaDiff compare(Path old, Path now) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setNoAnnotations(false);
        options.getClassPathEntries()
                .addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        ClientComparison comparison = new ClientComparison();
        new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(old.toFile(), ""), new JApiCmpArchive(now.toFile(), "")).stream()
                        .filter(type -> !isRetrofit(type))
                        .forEach(comparison::type);
        return new JavaDiff(List.copyOf(comparison.changes));
    }

    private static boolean isRetrofit(JApiClass type) {
        return type.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(annotation -> annotation.getFullyQualifiedName().startsWith(RETROFIT));
    }

    private void type(JApiClass type) {
        String name = type.getFullyQualifiedName().replace('$', '.');
        if (type.getChangeStatus() == JApiChangeStatus.NEW) {
            changes.add(new JavaChange(name, "class new", Level.COMPATIBLE));
        } else if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
            changes.add(new JavaChange(name, "class removed", Level.BREAKING));
        } else {
            incompatible(name, type);
            type.getSuperclass().getCompatibilityChanges().forEach(change -> incompatible(name, change));
            type.getInterfaces().forEach(it -> incompatible(name, it));
            type.getFields().forEach(field -> member(name + "." + field.getName(), field, field));
            for (JApiConstructor constructor : type.getConstructors()) {
                member(name + "." + signature(constructor), constructor, constructor);
            }
            for (JApiMethod method : type.getMethods()) {
                member(name + "." + signature(method), method, method);
                generics(name + "." + signature(method), method);
            }
        }
    }

    private static String signature(JApiBehavior behavior) {
        return behavior.getParameters().stream()
                .map(JApiParameter::getType)
                .map(type -> type.substring(type.lastIndexOf('.') + 1).replace('$', '.'))
                .collect(Collectors.joining(", ", behavior.getName() + "(", ")"));
    }

    private void member(String name, JApiHasChangeStatus status, JApiCompatibility member) {
        int before = changes.size();
        incompatible(name, member);
        if (status.getChangeStatus() == JApiChangeStatus.NEW && changes.size() == before) {
            changes.add(new JavaChange(name, "new", Level.COMPATIBLE));
        }
    }

    /** The descriptor of a method has no type arguments, and japicmp hardly compares them. */
    private void generics(String name, JApiMethod method) {
        if (method.getChangeStatus() != JApiChangeStatus.NEW && method.getChangeStatus() != JApiChangeStatus.REMOVED) {
            String before =
                    method.getOldMethod().map(CtMethod::getGenericSignature).orElse(null);
            String after =
                    method.getNewMethod().map(CtMethod::getGenericSignature).orElse(null);
            if (before != null && after != null && !before.equals(after)) {
                changes.add(new JavaChange(name, "type arguments changed (source only)", Level.BREAKING));
            }
        }
    }

    private void incompatible(String name, JApiCompatibility element) {
        element.getCompatibilityChanges().forEach(change -> incompatible(name, change));
    }

    private void incompatible(String name, JApiCompatibilityChange change) {
        if (!change.isBinaryCompatible() || !change.isSourceCompatible()) {
            String what = change.getType().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            changes.add(
                    new JavaChange(name, what + (change.isBinaryCompatible() ? " (source only)" : ""), Level.BREAKING));
        }
    }
}
