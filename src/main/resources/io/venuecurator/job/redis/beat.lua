-- Says that a worker is alive, and forgets those long gone.
-- KEYS 1 seen 2 workers 3 queues   ARGV 1 worker 2 what it tells 3 queue 4 ms after which to forget
local clock = redis.call('time')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
redis.call('zadd', KEYS[1], now, ARGV[1])
redis.call('hset', KEYS[2], ARGV[1], ARGV[2])
redis.call('sadd', KEYS[3], ARGV[3])
for _, gone in ipairs(redis.call('zrangebyscore', KEYS[1], '-inf', now - ARGV[4])) do
  redis.call('zrem', KEYS[1], gone)
  redis.call('hdel', KEYS[2], gone)
end
return 1
