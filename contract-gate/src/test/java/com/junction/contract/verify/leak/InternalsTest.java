package com.junction.contract.verify.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of real frameworks and databases, and answers that only look like them. */
class InternalsTest {
    private static String found(String text) {
        return Internals.find(text, any -> false).map(Internals.Leak::what).orElse("");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '\u0001', textBlock = """
            java.lang.NullPointerException: x\\n\\tat com.shop.Orders.find(Orders.java:42)\\n -> a stack trace of Java
            {"trace":"x\\n\\tat java.base/java.lang.Thread.run(Thread.java:840)\\n"} -> a stack trace of Java
            at com.shop.Orders$$Lambda$14/0x00000008.apply(Unknown Source) -> a stack trace of Java
            at io.ktor.server.Routing.invokeSuspend(Routing.kt:7) -> a stack trace of Java
            Caused by: org.postgresql.util.Broken -> a stack trace of Java
            {"detail":"System.Exception: x\\r\\n   at Shop.Orders.Find(Int32 id) in C:\\\\src\\\\Orders.cs:line 42"} -> a stack trace of .NET
            x\\n   at Microsoft.AspNetCore.Routing.EndpointMiddleware.<Invoke>g__AwaitRequestTask|6_0(Endpoint e, Task t)\\n -> a stack trace of .NET
            --- End of stack trace from previous location --- -> a stack trace of .NET
            Traceback (most recent call last): -> a stack trace of Python
            {"detail":"File \\"/srv/shop/views.py\\", line 7, in get"} -> a stack trace of Python
            <pre>Error: x<br> &nbsp; &nbsp;at parse (/usr/src/app/index.js:3:9)<br></pre> -> a stack trace of JavaScript
            {"stack":"Error: x\\n    at async Orders.find (file:///app/dist/orders.mjs:10:15)"} -> a stack trace of JavaScript
            at node:internal/main/run_main_module:23:47 -> a stack trace of JavaScript
            at C:\\\\shop\\\\index.ts:3:9 -> a stack trace of JavaScript
            #0 /var/www/html/index.php(12): Orders->find() -> a stack trace of PHP
            <b>Fatal error</b>: Uncaught Error in <b>/srv/web/index.php</b> on line <b>3</b> -> an error of PHP
            app/models/order.rb:12:in `find' -> a stack trace of Ruby
            app/models/order.rb:12:in 'Order#find' -> a stack trace of Ruby
            goroutine 18 [running]: -> a stack trace of Go
            main.go:12 +0x1d -> a stack trace of Go
            panic: runtime error: index out of range [5] -> a stack trace of Go
            thread 'main' panicked at src/main.rs:4:5: -> a stack trace of Rust
            thread 'tokio-worker' (1234) panicked at src/main.rs:4:5: -> a stack trace of Rust
            (phoenix 1.7.0) lib/phoenix/router.ex:354: Phoenix.Router -> a stack trace of Elixir
            Can't call method at /srv/app.pl line 12. -> an error of Perl
            ORA-00933: SQL command not properly ended -> an error of Oracle
            {"message":"syntax error at or near \\"x\\""} -> an error of PostgreSQL
            duplicate key value violates unique constraint "orders_pkey" -> an error of PostgreSQL
            invalid input syntax for type uuid: "abc" -> an error of PostgreSQL
            invalid input syntax for integer: "abc" -> an error of PostgreSQL
            invalid byte sequence for encoding "UTF8": 0x00 -> an error of PostgreSQL
            value too long for type character varying(255) -> an error of PostgreSQL
            value "99999999999" is out of range for type integer -> an error of PostgreSQL
            relation "orders" does not exist -> an error of PostgreSQL
            column "x" of relation "orders" does not exist -> an error of PostgreSQL
            You have an error in your SQL syntax; check the manual -> an error of MySQL
            Duplicate entry 'a' for key 'orders.name' -> an error of MySQL
            Unknown column 'x' in 'where clause' -> an error of MySQL
            Data too long for column 'note' at row 1 -> an error of MySQL
            Incorrect string value: '\\xF0\\x9F' for column 'note' -> an error of MySQL
            Table 'shop.orders' doesn't exist -> an error of MySQL
            {"code":"ER_DUP_ENTRY"} -> an error of MySQL
            SQLITE_ERROR: no such column: x -> an error of SQLite
            near "x": syntax error -> an error of SQLite
            UNIQUE constraint failed: orders.name -> an error of SQLite
            no such table: orders -> an error of SQLite
            (sqlite3.OperationalError) unrecognized token -> an error of SQLite
            Unclosed quotation mark after the character string 'x'. -> an error of SQL Server
            Incorrect syntax near 'x'. -> an error of SQL Server
            Violation of PRIMARY KEY constraint 'PK'. -> an error of SQL Server
            SQLCODE=-204, SQLSTATE=42704 -> an error of Db2
            Syntax error in SQL statement "SELECT" -> an error of H2
            SQLSTATE[42000]: Syntax error -> an error of a database
            java.sql.SQLSyntaxErrorException: x in SQL -> an error of a database
            could not execute statement; constraint [x] -> an error of Hibernate
            (Background on this error at: https://sqlalche.me/e/20/e3q8) -> an error of SQLAlchemy
            [SQL: INSERT INTO orders] -> an error of SQLAlchemy
            (Connection: mysql, SQL: insert into `orders`) -> an error of Laravel
            SequelizeDatabaseError: x -> an error of Sequelize
            {"name":"QueryFailedError"} -> an error of TypeORM
            Invalid `prisma.order.create()` invocation -> an error of Prisma
            ActiveRecord::StatementInvalid -> an error of Active Record
            E11000 duplicate key error collection: shop.orders -> an error of MongoDB
            {"file":"\\/var\\/www\\/html\\/index.php"} -> the path of a file of the server
            cannot read /home/shop/orders.conf -> the path of a file of the server
            at /app/src/server.py:12 -> the path of a file of the server
            /opt/venv/lib/python3.12/site-packages/flask -> the path of a file of the server
            {"path":"D:\\\\shop\\\\bin\\\\Shop.dll"} -> the path of a file of the server
            ENOENT: no such file or directory, open '/data/1.json' -> an error of a file system
            [Errno 36] File name too long: 'a' -> an error of a file system
            open /data/1.json: no such file or directory -> an error of a file system
            """)
    void anInternalIsFound(String text, String what) {
        assertThat(found(text)).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\":\"limit must be at least (1)\"}",
                "at most 5 items (see the guide)",
                "Look at com.example (the domain) for help",
                "{\"type\":\"https://example.com/home/errors/main.py\",\"instance\":\"/orders/1\"}",
                "https://example.com/usr/lib/index.php?x=1",
                "{\"pointer\":\"/data/attributes/file.js\"}",
                "{\"pointer\":\"/home/address\"}",
                "#/var/items/0",
                "<script src=\"/app/main.js\"></script><link href='/opt/theme/site.js'>",
                "<script src=\"/static/node_modules/x/index.js\"></script>",
                "{\"error\":\"no file /documents/report.pdf\",\"files\":[\"main.py\",\"src/index.ts\",\"C:\\\\Users\\\\me\\\\a.pdf\"]}",
                "Select the orders from the list where the status is open",
                "select * from the menu",
                "Please insert into the form a valid SQL statement",
                "The column \"price\" is missing",
                "Duplicate entry for order 5",
                "a duplicate key value",
                "a unique constraint is violated",
                "Table 5 does not exist",
                "no such table: 12",
                "no such order: 12",
                "syntax error in query at position 5",
                "Unexpected token n in JSON at position 0",
                "JSON parse error: Unexpected character ('}' (code 125)) at [Source: (String); line: 1, column: 2]",
                "invalid input: name",
                "value out of range for type of order",
                "line 5, column 3: expected a string",
                "File \"report.pdf\" has no line 7",
                "The meeting is at /rooms/5 at 10:30:00",
                "since /2024-01-01T10:30:00",
                "C:\\a",
                "ORA-1",
                "ER_NO",
                "Error E1001: thread 'a' ended",
                "open /orders: it is closed",
                "Caused by: a missing value",
                "The runtime error: Reset",
                "main.go:12 is a file"
            })
    void anOrdinaryAnswerIsNoLeak(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatTheRequestHasIsNoLeak() {
        String text = "no file /usr/src/a.py, but /usr/src/b.py";

        assertThat(Internals.find(text, "/usr/src/a.py /usr/src/b.py"::contains))
                .isEmpty();
        assertThat(Internals.find(text, "/usr/src/a.py"::contains))
                .map(Internals.Leak::line)
                .contains("/usr/src/a.py, but /usr/src/b.py");
    }

    @Test
    void theFirstLineThatLeaksIsShownShortened() {
        String line = "    at com.shop.Orders.find(Orders.java:42) " + "x".repeat(500);

        assertThat(Internals.find("first\n" + line + "\nat com.shop.Other.find(Other.java:1)", any -> false))
                .hasValueSatisfying(leak -> assertThat(leak.line())
                        .startsWith("at com.shop.Orders.find(Orders.java:42) xxx")
                        .endsWith("xxx…")
                        .hasSizeLessThan(170));
    }

    /** Each text would keep a pattern with nested repetitions busy. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "at ",
                "at a",
                "at a.b(",
                "\n   at a.b.c(",
                "File \"",
                "/usr/a",
                " /usr/",
                " /usr/a.",
                "/node_modules/",
                "C:\\a\\",
                " C:\\",
                "Table '",
                "Duplicate entry '",
                "relation \"",
                ".rb:1:in `",
                "a/",
                "ENOENT: a",
                "Caused by: a.",
                "(a 1) b",
                "SQLSyntaxErrorException",
                "Invalid `",
                "\\\\",
                "\\n",
                "&amp;",
                "in a"
            })
    void aHostileTextTakesNoLongTime(String part) {
        String text = part.repeat(1 + 8_000_000 / part.length());

        assertThat(Internals.find(text, any -> true)).isEmpty();
    }
}
