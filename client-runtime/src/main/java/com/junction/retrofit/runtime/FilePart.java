package com.junction.retrofit.runtime;

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

/** A file in a form. */
public final class FilePart {
    private final String fileName;
    private final RequestBody content;
    private final @Nullable File untyped;

    private FilePart(String fileName, RequestBody content, @Nullable File untyped) {
        this.fileName = Objects.requireNonNull(fileName);
        this.content = Objects.requireNonNull(content);
        this.untyped = untyped;
    }

    /**
     * A file of the file system, which is read when it is sent. The document or the name of the file decide its media
     * type.
     */
    public static FilePart of(File file) {
        String mediaType = URLConnection.guessContentTypeFromName(file.getName());
        MediaType known = MediaType.get(mediaType == null ? "application/octet-stream" : mediaType);
        return new FilePart(file.getName(), RequestBody.create(file, known), file);
    }

    /**
     * A file of the file system, which is read when it is sent.
     *
     * @param mediaType such as {@code image/png}
     * @throws IllegalArgumentException if it is not a media type
     */
    public static FilePart of(Path file, String mediaType) {
        File source = file.toFile();
        return new FilePart(source.getName(), RequestBody.create(source, MediaType.get(mediaType)), null);
    }

    /**
     * Bytes that are sent as a file.
     *
     * @param mediaType such as {@code image/png}
     * @throws IllegalArgumentException if it is not a media type
     */
    public static FilePart of(String fileName, byte[] content, String mediaType) {
        return new FilePart(fileName, RequestBody.create(content.clone(), MediaType.get(mediaType)), null);
    }

    /** Any content that OkHttp can send. */
    public static FilePart of(String fileName, RequestBody content) {
        return new FilePart(fileName, content, null);
    }

    /** The content, with the media type of the document if the user gave none. */
    private RequestBody content(String mediaType) {
        return untyped == null || mediaType.isEmpty() ? content : RequestBody.create(untyped, MediaType.get(mediaType));
    }

    /**
     * The part of a request with the given name; null without a file.
     *
     * @param mediaType that the document names for the part, or empty
     */
    public static MultipartBody.@Nullable Part toPart(String name, String mediaType, @Nullable FilePart file) {
        return file == null ? null : MultipartBody.Part.createFormData(name, file.fileName, file.content(mediaType));
    }

    /**
     * The parts of a request with the given name; null without files.
     *
     * @param mediaType that the document names for the parts, or empty
     */
    public static @Nullable List<MultipartBody.Part> toParts(
            String name, String mediaType, @Nullable List<FilePart> files) {
        return files == null
                ? null
                : files.stream()
                        .filter(Objects::nonNull)
                        .map(file -> MultipartBody.Part.createFormData(name, file.fileName, file.content(mediaType)))
                        .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return fileName;
    }
}
