package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.ContractDiff;
import com.junction.contract.gate.Gate;
import com.junction.contract.output.Output;
import com.junction.contract.tree.DocumentTree;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only classes that take care of secrets write files, print or start programs. */
class OneWayOutTest {
    private static final List<Class<?>> ONE_OF_EACH_MODULE =
            List.of(DocumentTree.class, Output.class, ContractDiff.class, Gate.class);

    private static final Set<String> WAYS_OUT = Set.of(
            "java/nio/file/Files.write",
            "java/nio/file/Files.writeString",
            "java/nio/file/Files.newBufferedWriter",
            "java/nio/file/Files.newOutputStream",
            "java/nio/file/Files.newByteChannel",
            "java/nio/file/Files.copy",
            "java/io/FileOutputStream.<init>",
            "java/io/FileWriter.<init>",
            "java/io/PrintStream.<init>",
            "java/io/PrintWriter.<init>",
            "java/io/RandomAccessFile.<init>",
            "java/nio/channels/FileChannel.open",
            "java/lang/System.out",
            "java/lang/System.err",
            "java/lang/System.console",
            "java/lang/Throwable.printStackTrace",
            "java/lang/ProcessBuilder.<init>",
            "java/lang/Runtime.exec",
            "org/slf4j/LoggerFactory.getLogger",
            "java/util/logging/Logger.getLogger",
            "picocli/CommandLine.getOut",
            "picocli/CommandLine.getErr");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // Hides secrets in what is written.
            "com/junction/contract/output/Output", Set.of("java/nio/file/Files.newOutputStream"),
            // Hides secrets in what is printed.
            "com/junction/contract/cli/Console", Set.of("picocli/CommandLine.getOut", "picocli/CommandLine.getErr"),
            // Takes the key out of the environment.
            "com/junction/contract/prism/ChildProcess", Set.of("java/lang/ProcessBuilder.<init>"),
            // Write files of the jar, a lock file and the document, but no text of a server.
            "com/junction/contract/cli/NamedDocument", Set.of("java/nio/file/Files.write"),
            "com/junction/contract/prism/BundledPrism", Set.of("java/nio/file/Files.write"),
            "com/junction/contract/prism/NodePrism",
                    Set.of("java/nio/file/Files.write", "java/nio/file/Files.writeString"),
            "com/junction/contract/prism/NpmPackage",
                    Set.of("java/nio/file/Files.copy", "java/nio/channels/FileChannel.open"));

    @Test
    void isUsedByEverything() throws Exception {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Class<?> each : ONE_OF_EACH_MODULE) {
            Path module = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(module)) {
                find(module, found);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(module)) {
                    find(jar.getPath("/"), found);
                }
            }
        }
        assertThat(found).isEqualTo(new TreeMap<>(ALLOWED));
    }

    private static void find(Path classes, Map<String, Set<String>> found) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Set<String> used = members(file);
                used.retainAll(WAYS_OUT);
                String name =
                        classes.relativize(file).toString().replace('\\', '/').replaceFirst("[.$].*", "");
                if (!used.isEmpty()) {
                    found.computeIfAbsent(name, key -> new TreeSet<>()).addAll(used);
                }
            }
        }
    }

    /** The methods and fields that a class names in its constant pool (JVMS, section 4.4). */
    private static Set<String> members(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            Object[] pool = new Object[count];
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> pool[i] = in.readUTF();
                    case 3, 4 -> in.skipBytes(4);
                    case 5, 6 -> {
                        in.skipBytes(8);
                        i++;
                    }
                    case 7 -> pool[i] = new int[] {tag, in.readUnsignedShort(), 0};
                    case 8, 16, 19, 20 -> in.skipBytes(2);
                    case 9, 10, 11, 12 -> pool[i] = new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
                    case 15 -> in.skipBytes(3);
                    case 17, 18 -> in.skipBytes(4);
                    default -> throw new IOException("constant " + tag + " in " + file);
                }
            }
            Set<String> members = new TreeSet<>();
            for (Object entry : pool) {
                if (entry instanceof int[] member && member[0] >= 9 && member[0] <= 11) {
                    String owner = (String) pool[((int[]) pool[member[1]])[1]];
                    members.add(owner + "." + pool[((int[]) pool[member[2]])[1]]);
                }
            }
            return members;
        }
    }
}
