package org.example.core;

import java.io.File;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** A file to be sent. */
public final class FilePart {
    private final String fileName;
    private final RequestBody content;

    private FilePart(String fileName, RequestBody content) {
        this.fileName = Objects.requireNonNull(fileName);
        this.content = Objects.requireNonNull(content);
    }

    /** A file of the file system, read while it is sent, of the media type that its name stands for. */
    public static FilePart of(File file) {
        String mediaType = URLConnection.guessContentTypeFromName(file.getName());
        return of(file.toPath(), mediaType == null ? "application/octet-stream" : mediaType);
    }

    /**
     * A file of the file system, read while it is sent.
     *
     * @param mediaType such as {@code image/png}
     * @throws IllegalArgumentException where that is no media type
     */
    public static FilePart of(Path file, String mediaType) {
        File source = file.toFile();
        return new FilePart(source.getName(), RequestBody.create(source, MediaType.get(mediaType)));
    }

    /**
     * Bytes that go as a file.
     *
     * @param mediaType such as {@code image/png}
     * @throws IllegalArgumentException where that is no media type
     */
    public static FilePart of(String fileName, byte[] content, String mediaType) {
        return new FilePart(fileName, RequestBody.create(content.clone(), MediaType.get(mediaType)));
    }

    /** Any content that OkHttp can send. */
    public static FilePart of(String fileName, RequestBody content) {
        return new FilePart(fileName, content);
    }

    /**
     * The part of a request with the given name; {@code null} where there is no file.
     *
     * @throws MissingPropertiesException where there must be one
     */
    public static MultipartBody.@Nullable Part toPart(String name, boolean required, @Nullable FilePart file) {
        List<MultipartBody.Part> parts = toParts(name, required, file == null ? null : List.of(file));
        return parts == null ? null : parts.get(0);
    }

    /**
     * The parts of a request with the given name; {@code null} where there are no files.
     *
     * @throws MissingPropertiesException where there must be some
     */
    public static @Nullable List<MultipartBody.Part> toParts(
            String name, boolean required, @Nullable List<FilePart> files) {
        if (files == null && required) {
            throw new MissingPropertiesException("The form", List.of(name));
        }
        return files == null
                ? null
                : files.stream()
                        .map(file -> MultipartBody.Part.createFormData(name, file.fileName, file.content))
                        .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return fileName;
    }
}
