package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a group that one class contains, which usually are all of them. Java limits the size of a class,
 * and Retrofit's interface becomes a class with a static initializer that finds all methods. So a very large group has
 * several classes, each of which extends the previous one.
 *
 * @param group the group
 * @param className the first part of the names of its classes
 * @param before the first part of the names of the classes that it extends, or null
 * @param last whether the client returns this part
 * @param methods its operations
 */
public record GroupPart(
        Group group, String className, @Nullable String before, boolean last, List<Group.Method> methods) {
    /** The limit for the static initializer, which Java allows 65,535 bytes (JVMS, section 4.7.3). */
    private static final int MOST_BYTES = 60_000;

    private static final int BYTES_PER_METHOD = 30;
    private static final int BYTES_PER_PARAMETER = 14;

    /** A call of any operation needs about 30 of the 65,535 constants that a class can have. */
    private static final int MOST_METHODS = 1_000;

    /** Divides a group into parts. */
    public static List<GroupPart> of(Group group) {
        List<List<Group.Method>> divided = divide(group.methods(), Group.Method::operation);
        List<GroupPart> parts = new ArrayList<>();
        String before = null;
        for (List<Group.Method> methods : divided) {
            boolean last = parts.size() + 1 == divided.size();
            String className = last ? group.className() : className(group.className(), parts.size() + 1);
            parts.add(new GroupPart(group, className, before, last, methods));
            before = className;
        }
        return parts;
    }

    /** Returns the names of the parts except for the last one, which has the name of the group. */
    public static List<String> names(String groupName, List<Operation> operations) {
        List<String> names = new ArrayList<>();
        int parts = divide(operations, Function.identity()).size();
        for (int number = 1; number < parts; number++) {
            names.add(className(groupName, number));
        }
        return names;
    }

    private static String className(String groupName, int number) {
        return groupName + "Part" + number;
    }

    private static <T> List<List<T>> divide(List<T> all, Function<T, Operation> operation) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int bytes = 0;
        for (T each : all) {
            int size = BYTES_PER_METHOD + BYTES_PER_PARAMETER * parameters(operation.apply(each));
            if (!part.isEmpty() && (bytes + size > MOST_BYTES || part.size() == MOST_METHODS)) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(each);
            bytes += size;
        }
        parts.add(part);
        return parts;
    }

    private static int parameters(Operation operation) {
        int fields = operation
                .body()
                .filter(body -> body.kind() == MediaKind.FORM || body.kind() == MediaKind.MULTIPART)
                .map(body ->
                        ObjectMembers.of(body.schema().resolved()).schemas().size())
                .orElse(1);
        return operation.pathParameters().size() + operation.otherParameters().size() + fields;
    }

    public String packageName() {
        return group.packageName();
    }

    /** Returns the name of the Retrofit interface. */
    public String apiName() {
        return className + "Api";
    }

    /** Whether the group has other parts too. */
    public boolean divided() {
        return before != null || !last;
    }
}
