package com.junction.contract.verify.leak;

import java.util.List;

/** The messages of databases, and of libraries between them and a server. */
final class DatabaseErrors {
    private static final String QUOTED = "[\"'`][^\"'`\\n]{1,200}[\"'`]";

    static final List<LeakPattern> PATTERNS = List.of(
            new LeakPattern("an error of Oracle", "ORA-", "\\b(?:ORA|PLS)-\\d{5}\\b"),
            of("PostgreSQL", "syntax error at or near ", "\\bsyntax error at or near " + QUOTED),
            of("PostgreSQL", "violates ", "\\bviolates (?:unique|foreign key|not-null|check|exclusion) constraint\\b"),
            of("PostgreSQL", "invalid input syntax for ", "\\binvalid input syntax for (?:type )?[a-z ]{2,40}: \""),
            of("PostgreSQL", "invalid byte sequence for encoding", "\\binvalid byte sequence for encoding \""),
            of("PostgreSQL", "value too long for type", "\\bvalue too long for type character"),
            of(
                    "PostgreSQL",
                    "out of range",
                    "\\bout of range for type (?:smallint|integer|bigint|numeric|double precision)"),
            of(
                    "PostgreSQL",
                    "does not exist",
                    "\\b(?:relation|column) \"[^\"\\n]{1,200}\"(?: of relation \"[^\"\\n]{1,200}\")?"
                            + " does not exist"),
            of("PostgreSQL", "unsupported Unicode", "\\bunsupported Unicode escape sequence"),
            of("PostgreSQL", "PSQLException", "\\bPSQLException\\b"),
            of("PostgreSQL", "psycopg", "\\bpsycopg\\d?\\.[\\w.]{1,60}"),
            of("MySQL", "SQL syntax", "You have an error in your SQL syntax"),
            of("MySQL", "Duplicate entry ", "\\bDuplicate entry '[^\\n]{0,300}' for key "),
            of("MySQL", "Unknown column ", "\\bUnknown column '[^'\\n]{1,200}' in '"),
            of(
                    "MySQL",
                    "for column ",
                    "\\b(?:Data too long|Incorrect [a-z]{1,20} value: '[^\\n]{0,300}'|Out of range value)"
                            + " for column "),
            of("MySQL", "doesn't exist", "\\bTable '[^'\\n]{1,200}' doesn't exist"),
            of("MySQL", "Column '", "\\bColumn '[^'\\n]{1,200}' cannot be null"),
            of("MySQL", "ER_", "\\bER_(?:DUP|NO|BAD|PARSE|DATA|TRUNCATED|LOCK|ROW|WRONG|ACCESS)_[A-Z_]{2,60}\\b"),
            of("SQLite", "SQLITE_", "\\bSQLITE_[A-Z]{3,30}\\b"),
            of("SQLite", "syntax error", "\\bnear \"[^\"\\n]{1,200}\": syntax error"),
            of(
                    "SQLite",
                    " constraint failed: ",
                    "\\b(?:UNIQUE|NOT NULL|FOREIGN KEY|CHECK|PRIMARY KEY) constraint failed: "),
            of("SQLite", "no such ", "(?:\\bSqliteError: no such column: |\\bno such table: [a-z_]\\w{0,100})"),
            of("SQLite", "sqlite3.", "\\bsqlite3\\.\\w{3,40}(?:Error|Warning)\\b"),
            of("SQL Server", "Unclosed quotation mark", "\\bUnclosed quotation mark after the character string"),
            of("SQL Server", "Incorrect syntax near ", "\\bIncorrect syntax near (?:'|the keyword ')"),
            of("SQL Server", "Invalid object name ", "\\bInvalid object name '"),
            of("SQL Server", "KEY constraint", "\\bViolation of (?:PRIMARY|UNIQUE) KEY constraint "),
            of("SQL Server", "INSERT", "\\bThe INSERT statement conflicted with "),
            of("SQL Server", "binary data would be truncated", "\\bString or binary data would be truncated"),
            of("SQL Server", "SqlClient", "\\b(?:System|Microsoft)\\.Data\\.SqlClient\\b"),
            of("Db2", "SQLCODE", "\\bSQLCODE ?[=:] ?-?\\d{2,5}"),
            of("H2", "in SQL statement", "\\b(?:Syntax error|Values? [^\\n]{1,100}) in SQL statement "),
            of("H2", "violation: ", "\\b(?:Unique index or primary key|Referential integrity constraint) violation: "),
            of("a database", "SQLSTATE", "\\bSQLSTATE ?[\\[=:(] ?\\w{5}\\b"),
            of(
                    "a database",
                    "Exception",
                    "\\b(?:JdbcSQL\\w{1,60}|SQL(?:Syntax|Integrity|Data|Transaction|NonTransient)\\w{1,60}"
                            + "|BadSqlGrammar|DataIntegrityViolation|ConstraintViolation)Exception\\b(?=[^\\n]{0,300}(?:SQL|sql))"),
            of(
                    "Hibernate",
                    "could not ",
                    "\\bcould not (?:execute (?:statement|query|batch)|extract ResultSet|prepare statement)\\b"),
            of("Hibernate", "org.hibernate.", "\\borg\\.hibernate\\.[\\w.]{3,100}"),
            of("SQLAlchemy", "sqlalche", "(?:\\bsqlalchemy\\.\\w{3,40}\\.|https://sqlalche\\.me/)"),
            of("SQLAlchemy", "[SQL: ", "\\[SQL: [A-Za-z]{3,10} "),
            of("Laravel", "SQL: ", "\\((?:Connection: \\w{1,40}, )?SQL: (?:select|insert|update|delete) "),
            of(
                    "Sequelize",
                    "Sequelize",
                    "\\bSequelize(?:Database|UniqueConstraint|ForeignKeyConstraint|Connection)\\w{0,20}Error"),
            of("TypeORM", "QueryFailedError", "\\bQueryFailedError\\b"),
            of("Prisma", "invocation", "\\bInvalid `[^`\\n]{1,200}` invocation"),
            of("Active Record", "ActiveRecord::", "\\bActiveRecord::[A-Z]\\w{3,60}"),
            of("Doctrine", "Doctrine\\DBAL", "\\bDoctrine\\\\DBAL\\\\"),
            of("MongoDB", "E11000", "\\bE11000 duplicate key error"));

    private DatabaseErrors() {}

    private static LeakPattern of(String source, String hint, String pattern) {
        return new LeakPattern("an error of " + source, hint, pattern);
    }
}
