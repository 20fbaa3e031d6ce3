<?php
const POLICY_PAGE = 'https://policies.example/p/balkonbloem/en';
const POLICY_HTML = POLICY_PAGE . '.fragment.h2.html';

/** Gives the policy as HTML. $file keeps the last copy: one that PHP may write, outside the public folder. */
function policy_html(string $file): string
{
    $copy = json_decode((string) @file_get_contents($file), true)
        ?? ['html' => '<p><a href="' . POLICY_PAGE . '">' . POLICY_PAGE . '</a></p>', 'etag' => '""', 'until' => 0];
    if (time() < $copy['until']) {
        return $copy['html'];
    }
    $copy = policy_asked($copy);
    if (is_writable(dirname($file))) {
        $new = tempnam(dirname($file), 'policy');
        file_put_contents($new, json_encode($copy));
        rename($new, $file); // at once, so that nobody reads half a file
    }
    return $copy['html'];
}

/** Asks the server whether the copy still holds. Without a usable answer within 3 seconds the copy serves a minute more. */
function policy_asked(array $copy): array
{
    $copy['until'] = time() + 60;
    $stream = @fopen(POLICY_HTML, 'r', false, stream_context_create(['http' => [
        'header' => 'If-None-Match: ' . $copy['etag'],
        'timeout' => 3,
        'ignore_errors' => true,
        'follow_location' => 0,
    ]]));
    if ($stream === false) {
        return $copy;
    }
    $html = stream_get_contents($stream);
    $answer = stream_get_meta_data($stream);
    fclose($stream);
    $status = (int) explode(' ', $answer['wrapper_data'][0])[1];
    $headers = [];
    foreach ($answer['wrapper_data'] as $line) {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower($name)] = trim($value);
    }
    $whole = !$answer['timed_out'] && strlen($html) === (int) ($headers['content-length'] ?? strlen($html));
    if ($status === 200 && $whole) {
        $copy['html'] = $html;
        $copy['etag'] = $headers['etag'] ?? '""';
    }
    if ($status === 200 && $whole || $status === 304) {
        preg_match('/max-age=(\d+)/', $headers['cache-control'] ?? '', $age);
        $copy['until'] = time() + (int) ($age[1] ?? 60);
    }
    return $copy;
}
