-- Counts an attempt before its work, and says what to do.
-- KEYS 1 session 2 plan 3 results 4 attempts 5 parked 6 running 7 handed
-- ARGV 1 entry 2 venue 3 worker 4 seconds to live
local plan = redis.call('hget', KEYS[2], ARGV[2])
local settings = redis.call('hget', KEYS[1], 'settings')
if not plan or not settings or redis.call('hexists', KEYS[3], ARGV[2]) == 1 then
  redis.call('zrem', KEYS[7], ARGV[1])
  return {'nothing'}
end
if redis.call('hget', KEYS[1], 'paused') then
  redis.call('sadd', KEYS[5], ARGV[2])
  redis.call('expire', KEYS[5], ARGV[4])
  redis.call('zrem', KEYS[7], ARGV[1])
  return {'nothing'}
end
local attempt = redis.call('hincrby', KEYS[4], ARGV[2], 1)
redis.call('hset', KEYS[6], ARGV[2], ARGV[3])
redis.call('expire', KEYS[4], ARGV[4])
redis.call('expire', KEYS[6], ARGV[4])
return {'work', tostring(attempt), plan, settings}
