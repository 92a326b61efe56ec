package org.worksummary.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Walks over the files of a folder, its subfolders and the ZIP files in them.
 *
 * <p>Links are not followed. A ZIP file that is a document (.docx, .odt) is one file. What can't be opened comes as a
 * file that fails when it is read.
 */
final class FileWalk {

    /** Takes the files, one after the other; may be interrupted while it waits for room. */
    interface Target {
        void accept(FileInArchive file) throws InterruptedException;
    }

    private final Path root;
    private final Target target;

    private FileWalk(Path root, Target target) {
        this.root = root;
        this.target = target;
    }

    static void walk(Path root, Target target) throws IOException, InterruptedException {
        FileWalk walk = new FileWalk(root, target);
        Files.walkFileTree(root, walk.visitor());
        if (Thread.interrupted()) {
            throw new InterruptedException("the walk was stopped");
        }
    }

    private FileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return attributes.isRegularFile() ? offer(file) : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return pass(new FileInArchive(path(file), () -> {
                    throw e;
                }));
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private FileVisitResult offer(Path file) {
        Optional<ZipOfFiles> zip = ZipOfFiles.open(file, path(file));
        if (zip.isPresent()) {
            return passAll(zip.get());
        }
        return pass(new FileInArchive(path(file), () -> open(file)));
    }

    private FileVisitResult passAll(ZipOfFiles zip) {
        for (FileInArchive file : zip.files()) {
            if (pass(file) == FileVisitResult.TERMINATE) {
                return FileVisitResult.TERMINATE;
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult pass(FileInArchive file) {
        try {
            target.accept(file);
            return FileVisitResult.CONTINUE;
        } catch (InterruptedException e) {
            return stopped();
        }
    }

    private static FileVisitResult stopped() {
        Thread.currentThread().interrupt();
        return FileVisitResult.TERMINATE;
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
